/**
 * Does `known` begin with `typed`, give or take one typo: a letter wrong, missing, too many, or two swapped? "whole" when
 * nothing of `known` is left over.
 */
export function matchWithOneTypo(typed: string, known: string): "whole" | "beginning" | null {
	let at = 0;
	while (at < typed.length && typed[at] === known[at]) at++;
	const mended = [
		goesOn(typed, at + 1, known, at + 1),
		goesOn(typed, at + 1, known, at),
		goesOn(typed, at, known, at + 1),
		typed[at] === known[at + 1] && typed[at + 1] === known[at]
			? goesOn(typed, at + 2, known, at + 2)
			: null,
	];
	if (mended.includes("whole")) return "whole";
	return mended.includes("beginning") ? "beginning" : null;
}

function goesOn(
	typed: string,
	typedFrom: number,
	known: string,
	knownFrom: number,
): "whole" | "beginning" | null {
	const left = typed.slice(typedFrom);
	if (!known.startsWith(left, knownFrom)) return null;
	return knownFrom + left.length >= known.length ? "whole" : "beginning";
}
