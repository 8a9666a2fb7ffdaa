/** What a browser keeps for its person: drafts, habits. Where it may keep nothing (private windows), it simply forgets. */
export function readOnDevice(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** An empty value is forgotten. */
export function keepOnDevice(key: string, value: string): void {
	try {
		if (value === "") localStorage.removeItem(key);
		else localStorage.setItem(key, value);
	} catch {
		// a full or closed store loses the draft of a page that is still open: it is on the screen
	}
}
