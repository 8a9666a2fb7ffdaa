/** What a question comes down to: which words, around where, and about how many rows that may be. */
import type { Question, SearchType } from "../engine.ts";
import { numberOf, stemOf, wordsOf } from "./analysis.ts";
import { cellsAround, MAX_CELL_KM } from "./cells.ts";
import type { Lexicon } from "./lexicon.ts";
import type { ProductTree } from "./product-tree.ts";
import { type Point, pointOf } from "./sphere.ts";
import type { Statistics } from "./statistics.ts";

/** One word of the question: any of these numbers answers it. */
export type WordGroup = {
	alternatives: number[];
	/** How many rows have it, about, anywhere and in their title. */
	found: number;
	titled: number;
};

export type Plan = {
	question: Question;
	type: SearchType;
	groups: WordGroup[];
	correction: string | null;
	/** Where distances are counted from. */
	point: Point | null;
	/** Cells the circle touches; null: anywhere. */
	cells: number[] | null;
	/** Rows that match, about. */
	estimate: number;
	/** The same whatever the month and the kind, which facets look at too. */
	relaxedEstimate: number;
	/** Those that match best, about: all the words in the title when that comes first. */
	bestEstimate: number;
	statistics: Statistics;
};

/** Guesses for filters whose frequencies are not kept. */
const LABEL_SHARE = 0.2;
const MONTH_SHARE = 0.65;
const KIND_SHARE = 0.2;
const MODE_SHARE = 0.4;

/** `typing`: the last word is still being typed, so that what it begins counts even when it is a word by itself. */
export async function planOf(
	question: Question,
	lexicon: Lexicon,
	tree: ProductTree,
	statistics: Statistics,
	typing = false,
): Promise<Plan> {
	const words = wordsOf(question.words);
	const read: Reading = {
		lexicon,
		tree,
		membersToo: question.membersToo,
		frequency: (number) => statistics.words.get(number)?.found ?? 0,
	};
	const understood: Understood[] = [];
	for (const [index, word] of words.entries()) {
		const isLast = index === words.length - 1;
		understood.push(isLast && typing ? begun(word, read) : await understand(word, isLast, read));
	}
	const groups = understood.map(({ numbers }) => ({
		alternatives: numbers,
		found: numbers.reduce((sum, number) => sum + read.frequency(number), 0),
		titled: numbers.reduce((sum, number) => sum + (statistics.words.get(number)?.titled ?? 0), 0),
	}));
	const { place, radiusKm } = question;
	const cells =
		place && radiusKm !== null && radiusKm <= MAX_CELL_KM ? cellsAround(place, radiusKm) : null;
	return {
		question,
		type: question.type,
		groups,
		correction: understood.some(({ corrected }) => corrected)
			? understood.map(({ word }) => word).join(" ")
			: null,
		point: place && pointOf(place),
		cells,
		...estimates(question, groups, cells, statistics),
		statistics,
	};
}

type Understood = { word: string; numbers: number[]; corrected: boolean };

type Reading = {
	lexicon: Lexicon;
	tree: ProductTree;
	membersToo: boolean;
	frequency: (number: number) => number;
};

/**
 * A word of the index as it is, or one that names a product, which nobody offers then; else, the last one, the words it begins;
 * else the nearest one.
 */
async function understand(word: string, isLast: boolean, read: Reading): Promise<Understood> {
	const { lexicon, tree, membersToo, frequency } = read;
	const number = numberOfWord(word);
	if (tree.names(number)) return { word, numbers: [number], corrected: false };
	if (!lexicon.has(number, membersToo)) await lexicon.refresh();
	if (lexicon.has(number, membersToo)) return { word, numbers: [number], corrected: false };
	const beginning = isLast ? begun(word, read) : null;
	if (beginning && beginning.numbers.length > 1) return beginning;
	const [nearest] = lexicon.corrections(word, membersToo, frequency);
	return nearest === undefined
		? { word, numbers: [number], corrected: false }
		: { word: nearest, numbers: [numberOfWord(nearest)], corrected: true };
}

/** The word and those it begins. */
function begun(word: string, { lexicon, membersToo, frequency }: Reading): Understood {
	const completions = lexicon.completions(word, membersToo, frequency).map(numberOfWord);
	return { word, numbers: [...new Set([numberOfWord(word), ...completions])], corrected: false };
}

function numberOfWord(word: string): number {
	return numberOf(stemOf(word));
}

function estimates(
	question: Question,
	groups: WordGroup[],
	cells: number[] | null,
	{ rows, products, cells: perCell }: Statistics,
): Pick<Plan, "estimate" | "relaxedEstimate" | "bestEstimate"> {
	if (rows === 0) return { estimate: 0, relaxedEstimate: 0, bestEstimate: 0 };
	const around = cells
		? cells.reduce((sum, cell) => sum + (perCell.get(cell) ?? 0), 0) *
			circleShare(cells.length, question)
		: rows;
	const relaxedEstimate = [
		question.product === null ? 1 : (products.get(question.product) ?? 0) / rows,
		wordShare(groups, ({ found }) => found / rows),
		question.labels.length > 0 ? LABEL_SHARE : 1,
		question.saleModes.length + question.deliveryModes.length > 0 ? MODE_SHARE : 1,
	].reduce((count, share) => count * share, around);
	const estimate =
		relaxedEstimate *
		(question.months > 0 ? MONTH_SHARE : 1) *
		(question.kinds.length > 0 ? KIND_SHARE : 1);
	const inTitle =
		question.sort === "fit"
			? wordShare(groups, ({ found, titled }) => titled / Math.max(1, found))
			: 1;
	return { estimate, relaxedEstimate, bestEstimate: estimate * inTitle };
}

/** Words come together more often than chance has it: of several, half of what the rarest one finds. */
function wordShare(groups: WordGroup[], shareOf: (group: WordGroup) => number): number {
	const rarest = Math.min(1, ...groups.map(shareOf));
	return groups.length > 1 ? rarest / 2 : rarest;
}

function circleShare(cells: number, { radiusKm }: Question): number {
	return Math.min(1, (Math.PI * (radiusKm ?? 0) ** 2 * 1.05) / (cells * 33 * 31));
}
