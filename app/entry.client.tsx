import { RemixBrowser } from "@remix-run/react";
import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { locales } from "#db/vocabulary.ts";
import { areasOf, fetchingStore, MessagesProvider } from "./i18n/use-messages.tsx";

const written = document.documentElement.lang;
const store = fetchingStore(locales.find((known) => known === written) ?? "fr");

void store.load(areasOf(document)).then(() =>
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
