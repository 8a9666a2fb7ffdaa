/** A name as it stands in an address: "L'Épicerie d'en face" is "l-epicerie-d-en-face". Never empty, at most 60 characters. */
export function slugOf(name: string): string {
	const slug = name
		.normalize("NFD")
		.replace(/\p{Diacritic}/gu, "")
		.replace(/œ/gi, "oe")
		.replace(/æ/gi, "ae")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "")
		.slice(0, 60)
		.replace(/-+$/, "");
	return slug || "structure";
}
