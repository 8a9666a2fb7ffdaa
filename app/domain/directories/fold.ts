/** What two spellings of the same words share: "Numéro_SIRET", "numeroSiret" and « N° SIRET » lose case, accents and signs. */
export function fold(text: string): string {
	return text
		.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replaceAll("œ", "oe")
		.replaceAll("æ", "ae")
		.replace(/[^a-z0-9]+/g, " ")
		.trim();
}
