import { fold } from "../fold.ts";

export type KnownLabel = { slug: string; name: string; shortName: string };

const synonyms: Record<string, string> = {
	bio: "ab",
	organic: "ab",
	"agriculture biologique": "ab",
	"label bio": "ab",
	biologique: "ab",
	"certifie ab": "ab",
};

const yes = new Set(["oui", "yes", "x", "1", "vrai", "true", "only", "o", "y"]);
const no = new Set(["", "non", "no", "0", "faux", "false", "n", "aucun", "none"]);

/**
 * The labels a cell says: a list of names, or a yes in a column that bears a label's name. `unknown` are the words that name
 * no label of ours.
 */
export function readLabels(
	cell: string,
	title: string,
	slugOf: (words: string) => string | null,
): { slugs: string[]; unknown: string[] } {
	const said = fold(cell);
	if (no.has(said)) return { slugs: [], unknown: [] };
	const words = yes.has(said) ? [title] : cell.split(/[,;/|\n]| et /).map((word) => word.trim());
	const read = words.filter(Boolean).map((word) => ({ word, slug: slugOf(word) }));
	return {
		slugs: read.flatMap(({ slug }) => slug ?? []),
		unknown: read.flatMap(({ word, slug }) => (slug === null && !no.has(fold(word)) ? word : [])),
	};
}

/** Finds a label by its slug, its name, its short name or everyday words. */
export function labelFinder(labels: KnownLabel[]): (words: string) => string | null {
	const slugs = new Map(
		labels.flatMap(({ slug, name, shortName }) =>
			[slug, name, shortName].map((words) => [fold(words), slug] as const),
		),
	);
	return (words) => {
		const folded = fold(words);
		const synonym = synonyms[folded];
		return slugs.get(folded) ?? (synonym && slugs.get(fold(synonym))) ?? null;
	};
}
