/** The districts (arrondissements) of Paris, Lyon and Marseille have INSEE codes of their own: 75112, 69381, 13204. */
const district = /^(75|69|13)(?:1|38|2)(\d{1,2})$/;

/** Is this the INSEE code of a district, rather than of a commune that was absorbed? */
export function isDistrict(code: string): boolean {
	return /^(751\d\d|6938\d|132\d\d)$/.test(code);
}

/** The usual postcode of a district: 75012 for 75112, 69003 for 69383, 13004 for 13204. Null for any other code. */
export function districtPostcode(code: string | null): string | null {
	const parts = code && isDistrict(code) ? district.exec(code) : null;
	return parts ? `${parts[1]}${(parts[2] ?? "").padStart(3, "0")}` : null;
}
