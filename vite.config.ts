import { pathToFileURL } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";

declare module "@remix-run/node" {
	interface Future {
		v3_singleFetch: true;
	}
}

/**
 * The pages' server bundle keeps `#db`, `#search` and `#server` as imports: one process, one pool, one index in memory.
 * In the browser's graph nothing resolves them but the vocabulary, which is codes only.
 */
function keepServerModulesOutside(): Plugin {
	return {
		name: "keep-server-modules-outside",
		enforce: "pre",
		resolveId(id, _importer, { ssr }) {
			if (!ssr || !/^#(db|search|server)\//.test(id)) return null;
			const file = new URL(id.slice(1), pathToFileURL(`${import.meta.dirname}/`));
			return { id: this.meta.watchMode ? file.href : id, external: true };
		},
	};
}

export default defineConfig(({ command }) => ({
	plugins: [
		keepServerModulesOutside(),
		remix({
			future: {
				v3_fetcherPersist: true,
				v3_relativeSplatPath: true,
				v3_throwAbortReason: true,
				v3_routeConfig: true,
				v3_singleFetch: true,
				v3_lazyRouteDiscovery: true,
				unstable_optimizeDeps: true,
			},
		}),
	],
	build: {
		target: "es2022",
		// 1 kB of inlined picture costs more than the request it saves, on every page
		assetsInlineLimit: 0,
		reportCompressedSize: false,
		...(command === "build" ? { sourcemap: false } : {}),
	},
	server: { watch: { ignored: ["**/.data/**", "**/test/**", "**/build/**"] } },
}));
