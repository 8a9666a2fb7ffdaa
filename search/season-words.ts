/** « Légumes d'hiver », « fruits de saison »: seasons as people type them, for what is there in two of their three months. */

const seasons: [word: string, months: number[]][] = [
	["hiver", [12, 1, 2]],
	["printemps", [3, 4, 5]],
	["été", [6, 7, 8]],
	["automne", [9, 10, 11]],
];

const ALL_YEAR = 0b1111_1111_1111;

/** `months`: twelve bits, January first. What lasts the whole year is of every season, and of none: nobody calls it seasonal. */
export function seasonWords(months: number): string[] {
	const has = (month: number) => (months & (1 << (month - 1))) !== 0;
	const during = seasons.filter(([, its]) => its.filter(has).length >= 2).map(([word]) => word);
	return months === 0 || months === ALL_YEAR ? during : [...during, "saison"];
}
