/** One way to fold what people type, so that it meets what the reference data says. Pure: any side may call it. */

/** Lower case, no accent, œ and æ opened, everything that is not a letter or a figure turned into one space. */
export function foldText(text: string): string {
	return text
		.toLowerCase()
		.replaceAll("œ", "oe")
		.replaceAll("æ", "ae")
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

/** What maps, stamps and spreadsheets shorten. */
const abbreviations = new Map([
	["st", "saint"],
	["ste", "sainte"],
	["sts", "saints"],
	["stes", "saintes"],
	["nd", "notre dame"],
	["mt", "mont"],
	["gd", "grand"],
	["gde", "grande"],
	["gds", "grands"],
	["pt", "petit"],
	["pte", "petite"],
	["vx", "vieux"],
	["lez", "les"],
]);

/** Between two words only: somebody who types « s » has hardly begun. */
const betweenWords = new Map([
	["s", "sur"],
	["ss", "sous"],
]);

/**
 * The name of a commune as it is compared: « St-Dizier-l'Évêque » and « SAINT DIZIER L EVEQUE » are one, « Rupt s/ Moselle »
 * is « rupt sur moselle ». A leading article goes: « L'Abergement » and « Abergement » are one too.
 */
export function foldPlace(name: string): string {
	const words = foldText(name.replace(/\bs\/s\b/gi, "sous"))
		.replace(/ cedex( \d+)?$/, "")
		.split(" ")
		.map((word, index, all) => {
			const inside = index > 0 && index < all.length - 1;
			const full = abbreviations.get(word) ?? (inside ? betweenWords.get(word) : undefined) ?? word;
			return full.replace(/^(\d+)(er|ere|e|eme|nd|nde)$/, "$1");
		});
	const [first = "", ...others] = words;
	return (/^(le|la|les|l)$/.test(first) && others.length > 0 ? others : words).join(" ");
}

/** The name of a product as it is compared: « Pommes de terre » and « pomme de terre » are one, « choux » is « chou ». */
export function foldProduct(name: string): string {
	return foldText(name)
		.split(" ")
		.filter(
			(word, index) => index === 0 || !/^(de|du|des|d|la|le|les|l|a|au|aux|et|en)$/.test(word),
		)
		.map((word) => (word.length > 3 ? word.replace(/[sx]$/, "") : word))
		.join(" ");
}
