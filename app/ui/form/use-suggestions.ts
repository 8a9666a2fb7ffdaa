import { useEffect, useRef, useState } from "react";
import type { Suggestion } from "./suggestion.ts";

/**
 * What `source` proposes for the words typed last. Plain requests rather than a fetcher: with routes discovered on the way, a
 * fetcher lets an earlier answer arrive after the last one and take its place.
 */
export function useSuggestions(source: string): {
	items: Suggestion[];
	ask: (words: string) => void;
} {
	const [items, setItems] = useState<Suggestion[]>([]);
	const asking = useRef<AbortController>(undefined);
	useEffect(() => () => asking.current?.abort(), []);

	function ask(words: string): void {
		asking.current?.abort();
		if (words.trim().length < 2) {
			setItems([]);
			return;
		}
		const asked = new AbortController();
		asking.current = asked;
		const address = `${source}${source.includes("?") ? "&" : "?"}q=${encodeURIComponent(words)}`;
		fetchSuggestions(address, asked.signal).then(
			(found) => {
				if (!asked.signal.aborted) setItems(found);
			},
			// what was typed still holds without suggestions: the server looks the words up
			() => {},
		);
	}

	return { items, ask };
}

async function fetchSuggestions(address: string, signal: AbortSignal): Promise<Suggestion[]> {
	const answer = await fetch(address, { signal, headers: { Accept: "application/json" } });
	if (!answer.ok) return [];
	const { suggestions }: { suggestions: Suggestion[] } = await answer.json();
	return suggestions;
}
