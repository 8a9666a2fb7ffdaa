/** Where a row says it is, as written; which commune that is, is for the communes to say. */
export type WrittenPlace = {
	code: string;
	postcode: string;
	name: string;
	departement: string;
	/** The row itself says nothing: the code is the one inside a local authority's SIRET. */
	isFromSiret?: boolean;
};

export type WrittenAddress = { street: string; place: WrittenPlace };

/** Numbers lose their decimals and get back the zeros that spreadsheets take from their front. */
function fiveDigits(text: string): string {
	const digits = text
		.replace(/\s/g, "")
		.replace(/^F-?/i, "")
		.replace(/[.,]0+$/, "");
	return /^\d{4}$/.test(digits) ? `0${digits}` : digits.toUpperCase();
}

type PlaceCells = Omit<WrittenPlace, "isFromSiret"> & { street: string };

/**
 * The place out of the cells of a row: a postcode may stand before the commune's name (« 90100 Delle »), after it
 * (« Delle (90) », « Delle 90100 »), or at the end of the whole address.
 */
export function readPlace(cells: PlaceCells, siret: string | null): WrittenAddress {
	const said = splitCommune(cells.name);
	const place: WrittenPlace = {
		code: fiveDigits(cells.code),
		postcode: fiveDigits(cells.postcode) || said.postcode,
		name: said.name,
		departement: cells.departement || said.departement,
	};
	const end = splitAddress(cells.street);
	const isKnown = place.code !== "" || (place.postcode !== "" && place.name !== "");
	if (!isKnown && end) {
		place.postcode ||= end.postcode;
		place.name ||= end.name;
	}
	const street = end && (end.postcode === place.postcode || !isKnown) ? end.street : cells.street;
	return {
		street: street.replace(/\s+/g, " ").trim().slice(0, 200),
		place: place.code || place.postcode || place.name ? place : placeOfSiret(siret),
	};
}

function placeOfSiret(siret: string | null): WrittenPlace {
	const code = communeOfSiret(siret);
	return {
		...{ code: code ?? "", postcode: "", name: "", departement: "" },
		...(code && { isFromSiret: true }),
	};
}

/** « 12 rue du Moulin, 90100 Delle, France ». */
function splitAddress(text: string): { street: string; postcode: string; name: string } | null {
	const [, street = "", postcode, name] =
		/^(.*?)[\s,-]*\b(?:F-)?(\d{5})\s+([^\d,]+?)(?:,?\s*france)?$/is.exec(text) ?? [];
	return postcode && name ? { street, postcode, name: bareName(name) } : null;
}

type Said = { postcode: string; name: string; departement: string };

function splitCommune(text: string): Said {
	const [, before, after] = /^(?:F-?)?(\d{5})[\s,-]+(.+)$/.exec(text) ?? [];
	if (before && after) return { postcode: before, name: bareName(after), departement: "" };
	const [, name, code = ""] = /^(.+?)\s*\(?(\d{5}|(?<=\()\d\w\d?)\)?$/.exec(text) ?? [];
	if (!name) return { postcode: "", name: bareName(text), departement: "" };
	const isPostcode = code.length === 5;
	return {
		postcode: isPostcode ? code : "",
		name: bareName(name),
		departement: isPostcode ? "" : code,
	};
}

/** « Besançon Cedex 3 » is Besançon. */
function bareName(text: string): string {
	return text.replace(/\s+cedex(\s+\d+)?$/i, "");
}

/**
 * A commune's own SIREN holds its INSEE code: 21, the département, a zero, the commune, a check digit (INSEE). Corsica's
 * and overseas départements do not read so, and are not guessed.
 */
export function communeOfSiret(siret: string | null): string | null {
	const [, departement, commune] = /^21(?!20)(\d\d)0(\d{3})\d{6}$/.exec(siret ?? "") ?? [];
	return departement && commune ? `${departement}${commune}` : null;
}
