import { createContext, useContext } from "react";
import type { Locale } from "#db/vocabulary.ts";
import { type Format, formatIn } from "./format.ts";
import { type Area, fetchMessages, type Messages } from "./messages.ts";

/** Where components read their sentences: the server has them all, a browser fetches an area when a page first speaks it. */
export type MessageStore = {
	locale: Locale;
	read: <A extends Area>(area: A) => Messages[A];
	/** The areas read so far. */
	spoken: () => Area[];
};

const MessagesContext = createContext<MessageStore | null>(null);

export const MessagesProvider = MessagesContext.Provider;

function useStore(): MessageStore {
	const store = useContext(MessagesContext);
	if (!store) throw new Error("no messages: render inside MessagesProvider");
	return store;
}

/** The sentences of one area, in the page's language. */
export function useMessages<A extends Area>(area: A): Messages[A] {
	return useStore().read(area);
}

export function useFormat(): Format {
	return formatIn(useStore().locale);
}

const SPOKEN = "paroles";

/**
 * Tells the browser, at the end of the page, which areas the server spoke in it: they must be there before React takes over
 * the document, or it would not recognise it.
 */
export function SpokenAreas() {
	const store = useStore();
	const written = typeof document === "undefined" ? null : document.getElementById(SPOKEN);
	const areas = written?.getAttribute("data-areas") ?? store.spoken().join(" ");
	return <template id={SPOKEN} data-areas={areas} />;
}

export function areasOf(page: Document): Area[] {
	const written = page.getElementById(SPOKEN)?.getAttribute("data-areas") ?? "";
	return written.split(" ").filter((area): area is Area => area in fetchMessages.fr);
}

/** A store that answers at once, for the server. */
export function fullStore(locale: Locale, messages: Messages): MessageStore {
	const spoken = new Set<Area>();
	return {
		locale,
		read: (area) => {
			spoken.add(area);
			return messages[area];
		},
		spoken: () => [...spoken],
	};
}

/** A store that fetches. A component that reads an area not there yet waits, as React's suspense does. */
export function fetchingStore(locale: Locale): MessageStore & {
	load: (areas: Area[]) => Promise<void>;
} {
	const there = new Map<Area, Messages[Area]>();
	const coming = new Map<Area, Promise<void>>();

	function load(area: Area): Promise<void> {
		const promise = coming.get(area) ?? fetchArea(area);
		coming.set(area, promise);
		return promise;
	}

	function fetchArea(area: Area): Promise<void> {
		const promise = fetchMessages[locale][area]().then((messages) => {
			there.set(area, messages);
		});
		promise.catch(() => coming.delete(area));
		return promise;
	}

	return {
		locale,
		read: <A extends Area>(area: A) => {
			const messages = there.get(area);
			if (!messages) throw load(area);
			return messages as Messages[A];
		},
		spoken: () => [...there.keys()],
		load: async (areas) => {
			await Promise.all(areas.map(load));
		},
	};
}
