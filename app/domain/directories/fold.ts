/** What two spellings of one name share: no case, accent or sign. The database's fold_name says the same. */
export function foldName(name: string): string {
	return name
		.normalize("NFD")
		.replace(/[\u0300-\u036f]/g, "")
		.toLowerCase()
		.replaceAll("œ", "oe")
		.replaceAll("æ", "ae")
		.replace(/[^a-z0-9]+/g, " ")
		.trim();
}

/** The same for titles of columns, where "numeroSiret", "Numéro_SIRET" and « N° SIRET » are words too. */
export function fold(title: string): string {
	return foldName(title.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
}
