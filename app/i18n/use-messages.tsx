import { createContext, useContext } from "react";
import type { Locale } from "#db/vocabulary.ts";
import { type Format, formatIn } from "./format.ts";
import { type Area, fetchMessages, type Messages } from "./messages.ts";

/** Where components read their sentences: the server has them all, a browser fetches an area when a page first speaks it. */
export type MessageStore = {
	locale: Locale;
	read: <A extends Area>(area: A) => Messages[A];
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
		load: async (areas) => {
			await Promise.all(areas.map(load));
		},
	};
}
