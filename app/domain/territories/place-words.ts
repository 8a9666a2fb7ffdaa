/** What somebody typed to say a place, taken apart. */
export type PlaceWords = {
	/** The name alone, as typed: « Delle » of « Delle (90100) ». */
	name: string;
	/** Five characters that may be a postcode or an INSEE code. */
	code: string | null;
	/** Two or three characters that may be a département, or the beginning of a postcode. */
	departement: string | null;
};

const five = /(?<![\dA-Za-z])(\d{5}|2[ABab]\d{3})(?!\d)/;
const twoOrThree = /(?<![\dA-Za-z])(\d{2,3}|2[ABab])(?![\dA-Za-z])/;

/** « 90100 Delle », « Delle (90) », « 90100 », « delle, ex-… ». */
export function readPlaceWords(text: string): PlaceWords {
	const shown = text.replace(/, (ex-|formerly )[^(]*/, " ");
	const code = five.exec(shown)?.[1]?.toUpperCase() ?? null;
	const departement = code ? null : (twoOrThree.exec(shown)?.[1]?.toUpperCase() ?? null);
	const name = shown
		.replace(code ? five : twoOrThree, " ")
		.replace(/[(),]/g, " ")
		.replace(/\s+/g, " ")
		.trim();
	return { name, code, departement };
}
