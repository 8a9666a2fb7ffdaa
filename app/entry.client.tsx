import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { locales } from "#db/vocabulary.ts";
import { areasOf, fetchingStore, MessagesProvider } from "./i18n/use-messages.tsx";
import { keepOfflinePage } from "./ui/offline/keep-offline-page.ts";

const written = document.documentElement.lang;
const locale = locales.find((known) => known === written) ?? "fr";
const store = fetchingStore(locale);
keepOfflinePage(locale);

void Promise.all([store.load(areasOf(document)), decodedData()]).then(() =>
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

/**
 * Resolves once Remix has read the data that came with the page. Left to its first render, it suspends there, and whoever types
 * or clicks at that moment makes React give the page up for good (error 345): it must have nothing left to wait for.
 */
async function decodedData(): Promise<void> {
	try {
		RemixBrowser({});
	} catch (waiting) {
		await waiting;
	}
}
