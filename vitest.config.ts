import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
		globalSetup: "test/support/global-setup.ts",
		setupFiles: [
			"test/support/own-database.ts",
			"test/support/strict-console.ts",
			"test/support/matchers.ts",
		],
		maxWorkers: availableParallelism(),
		testTimeout: 30_000,
		hookTimeout: 60_000,
		env: { NODE_ENV: "test", LOG_LEVEL: "silent", PUBLIC_URL: "http://localhost:3000" },
	},
});
