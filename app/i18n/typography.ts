/** French typography, applied once to whole dictionaries so that sentences are written with ordinary spaces. */

const NO_BREAK = "\u00a0";
const NARROW = "\u202f";

export function setInFrench(sentence: string): string {
	return sentence
		.replace(/ ([;!?»%€])/g, `${NARROW}$1`)
		.replace(/ :/g, `${NO_BREAK}:`)
		.replace(/« /g, `«${NARROW}`)
		.replaceAll("'", "’");
}

/** The same dictionary, its sentences and what its functions answer set in French. */
export function typeset<Messages>(messages: Messages): Messages {
	if (typeof messages === "string") return setInFrench(messages) as Messages;
	if (typeof messages === "function")
		return ((...values: unknown[]) => typeset(messages(...values))) as Messages;
	if (Array.isArray(messages)) return messages.map(typeset) as Messages;
	if (messages !== null && typeof messages === "object")
		return Object.fromEntries(
			Object.entries(messages).map(([key, value]) => [key, typeset(value)]),
		) as Messages;
	return messages;
}
