/** The product tree: our own words in `products/*.txt`, completed by what the packages know of crops, crafts and shops. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProductBranch } from "../vocabulary.ts";
import { foldText } from "./fold.ts";
import { readPackage } from "./packages.ts";

/** In the order people see them. */
const files = [
	...["vegetables", "fruit", "meat", "dairy", "fish", "bread-and-grain", "sweet", "drinks"],
	...["groceries", "herbs", "nature", "crafts", "shops", "services"],
];

export type ReferenceProduct = {
	slug: string;
	parentSlug: string | null;
	branch: ProductBranch;
	name: string;
	nameEn: string | null;
	synonyms: string[];
	months: number;
	source: string;
};

type Line = ReferenceProduct & { codes: string[] };

/** What a package knows of a code that lines name: the words for it, and the group it belongs to. */
type Known = { name: string; words: string[]; group: string };

/** @throws Error that names the file and the line it could not read */
export function readProductTree(): ReferenceProduct[] {
	const lines = files.flatMap((file) =>
		parseProducts(readFileSync(join(import.meta.dirname, "products", `${file}.txt`), "utf8"), file),
	);
	const known = new Map([...readCrops(), ...readPresets()]);
	const named = new Set(lines.flatMap(({ codes }) => codes));
	return lines.flatMap(({ codes, ...line }) => {
		const words = codes.flatMap((code) => known.get(code)?.words ?? []);
		const synonyms = withoutRepeats(line.name, [...line.synonyms, ...words]);
		return [{ ...line, synonyms }, ...codes.flatMap((code) => adopt(code, line, known, named))];
	});
}

const grammar = new RegExp(
	[
		/^(?<tabs>\t*)(?<name>[^[/({:]+?)(?: \[(?<slug>[a-z0-9-]+)\])?/,
		/(?: \/ (?<english>[^({:]+?))?(?: \((?<months>[\d,-]+)\))?/,
		/(?: : (?<synonyms>[^{]+?))?(?: \{(?<codes>[^}]+)\})?$/,
	]
		.map(({ source }) => source)
		.join(""),
	"u",
);

/**
 * One line a product, under the one it is a kind of: `Name [slug] / English (months) : everyday, words {codes; of; packages}`, where all but
 * the name may be missing. The first line of a file is the branch. Months are like `7-3` or `3-6,9-11`.
 */
export function parseProducts(text: string, file: string): Line[] {
	const [branch = "", ...lines] = text.trimEnd().split("\n");
	const path: string[] = [];
	return lines.map((line, index) => {
		const found = grammar.exec(line)?.groups;
		const depth = found?.["tabs"]?.length ?? 0;
		if (!found || depth > path.length || depth > 3)
			throw new Error(`products/${file}.txt line ${index + 2} is not a product: ${line}`);
		const name = found["name"] ?? "";
		const codes = list(found["codes"], "; ");
		path.length = depth;
		path.push(found["slug"] ?? slugOf(name));
		return {
			slug: path[depth] ?? "",
			parentSlug: path[depth - 1] ?? null,
			branch: branch as ProductBranch,
			name,
			nameEn: capitalised(found["english"]),
			synonyms: list(found["synonyms"]),
			months: monthBits(found["months"]),
			source: sourceOf(codes[0]),
			codes,
		};
	});
}

function list(text: string | undefined, separator = ", "): string[] {
	return text ? text.split(separator) : [];
}

function slugOf(name: string): string {
	return foldText(name).replaceAll(" ", "-");
}

function capitalised(text: string | undefined): string | null {
	return text ? text.charAt(0).toUpperCase() + text.slice(1) : null;
}

function sourceOf(code: string | undefined): string {
	if (!code || code.startsWith("*")) return "maillage";
	return `${code.includes("/") ? "osm" : "cpf"}:${code}`;
}

/** January is the first of twelve bits; a range may pass New Year. */
function monthBits(ranges: string | undefined): number {
	if (!ranges) return 4095;
	return ranges.split(",").reduce((bits, range) => {
		const [first = 1, last = first] = range.split("-").map(Number);
		const length = ((last - first + 12) % 12) + 1;
		const months = Array.from({ length }, (_, index) => (first - 1 + index) % 12);
		return months.reduce((sum, month) => sum | (1 << month), bits);
	}, 0);
}

/** `*group` stands for the codes of a group that no line names: they become children of the line. */
function adopt(
	code: string,
	parent: ReferenceProduct,
	known: Map<string, Known>,
	named: Set<string>,
): ReferenceProduct[] {
	if (!code.startsWith("*")) return [];
	return [...known]
		.filter(([other, { group, name }]) => {
			return group === code.slice(1) && !named.has(other) && !/^(Autre|Mélange)/.test(name);
		})
		.map(([other, { name, words }]) => ({
			slug: slugOf(name),
			parentSlug: parent.slug,
			branch: parent.branch,
			name,
			nameEn: null,
			synonyms: withoutRepeats(name, words),
			months: 4095,
			source: sourceOf(other),
		}));
}

function withoutRepeats(name: string, words: string[]): string[] {
	const seen = new Set([foldText(name)]);
	return words.filter((word) => {
		const folded = foldText(word);
		return folded !== "" && !seen.has(folded) && seen.add(folded);
	});
}

type Crop = {
	code_cpf: string;
	libelle_code_cpf: string;
	sous_groupe: string;
	is_selectable: boolean;
};

function readCrops(): [string, Known][] {
	return readPackage<{ CPF: Crop[] }>("crops")
		.CPF.filter((crop) => crop.is_selectable)
		.map(({ code_cpf, libelle_code_cpf, sous_groupe }) => [
			code_cpf,
			{ name: libelle_code_cpf, words: [], group: sous_groupe },
		]);
}

type Presets = {
	fr: { presets: { presets: Record<string, { name: string; terms?: string[] | string }> } };
};

/** Words that would find every shop, and the package's own notes. */
const empty = new RegExp(
	[
		"^(magasin|boutique|vente|craft|game|online|pickup|repair|electronics|services)\\b",
		"^(lot|or|art|loisir|argent|barbe|sol|gros|occasion|aubaine|solidaire|marchand|commande|en ligne)$",
		"^(produits|aliments|alimentation|naturel|machines|usine|industriel|réparation|dépot)$",
		"^(cartes|plateau|miniature|stratégie|figurines|exposition|collier|tracteur|garage)$",
	].join("|"),
);

function readPresets(): [string, Known][] {
	const { presets } = readPackage<Presets>("presets").fr.presets;
	return Object.entries(presets)
		.filter(([code]) => /^(craft|shop)\//.test(code))
		.map(([code, { name, terms = [] }]) => {
			const words = [name, ...[terms].flat()].filter((word) => !empty.test(word.toLowerCase()));
			return [code, { name, words, group: code.slice(0, code.indexOf("/")) }];
		});
}
