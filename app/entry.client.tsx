import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { type Locale, locales } from "#db/vocabulary.ts";
import type { Area } from "./i18n/messages.ts";
import { fetchingStore, MessagesProvider } from "./i18n/use-messages.tsx";

declare global {
	interface Window {
		/** Remix puts the modules of the first page here before it loads this one. */
		__remixRouteModules?: Record<string, { handle?: { messages?: Area[] } }>;
	}
}

const written = document.documentElement.lang;
const locale: Locale = locales.find((known) => known === written) ?? "fr";
const store = fetchingStore(locale);

// what the first page speaks is fetched at once rather than as each component asks for it
const modules = Object.values(window.__remixRouteModules ?? {});
void store.load(["shell", ...modules.flatMap(({ handle }) => handle?.messages ?? [])]).then(() =>
	startTransition(() => {
		hydrateRoot(
			document,
			<StrictMode>
				<MessagesProvider value={store}>
					<RemixBrowser />
				</MessagesProvider>
			</StrictMode>,
		);
	}),
);
