import { asc } from "drizzle-orm";
import { type Database, db, type Transaction } from "#db/client.server.ts";
import { foldProduct } from "#db/reference/fold.ts";
import { remember } from "#db/remember.server.ts";
import { products } from "#db/schema/index.ts";
import {
	descendantsIn,
	neighboursIn,
	nodeIn,
	type ProductNode,
	type ProductTree,
	pathIn,
	plantTree,
} from "./product-tree.ts";

/** A word for a product, ready to be compared: its letters from the beginning of each of its words. */
export type ProductWord = { node: ProductNode; own: boolean; beginnings: string[] };

type Known = { tree: ProductTree; words: ProductWord[] };

const known = remember("products", ["products"], readAll);

async function readAll(): Promise<Known> {
	const tree = await readTree();
	const words = tree.all
		.filter(({ retired }) => !retired)
		.flatMap((node) => [
			...[node.name, ...(node.nameEn ? [node.nameEn] : [])].map((text) => wordOf(node, true, text)),
			...node.synonyms.map((text) => wordOf(node, false, text)),
		]);
	return { tree, words };
}

/** The tree as the database has it now, for who is about to change it. */
export async function readTree(reader: Database | Transaction = db): Promise<ProductTree> {
	const rows = await reader.select().from(products).orderBy(asc(products.rank), asc(products.name));
	return plantTree(
		rows.map(({ rank, source, editedAt, retiredAt, createdAt, ...row }) => ({
			...row,
			retired: retiredAt !== null,
		})),
	);
}

function wordOf(node: ProductNode, own: boolean, text: string): ProductWord {
	const words = foldProduct(text).split(" ");
	return { node, own, beginnings: words.map((_, index) => words.slice(index).join("")) };
}

/** The tree in memory, as it was last changed. For many questions in a row; the functions below ask it one. */
export async function productTree(): Promise<ProductTree> {
	return (await known.read()).tree;
}

export async function productWords(): Promise<ProductWord[]> {
	return (await known.read()).words;
}

/** After changing products: the next read sees it, without waiting for PostgreSQL to tell. */
export function forgetProducts(): void {
	known.forget();
}

/** By slug or id; retired ones too. */
export async function findProduct(key: string | number): Promise<ProductNode | null> {
	return nodeIn(await productTree(), key);
}

/** From the top of the branch down to the product itself. */
export async function pathOf(key: string | number): Promise<ProductNode[]> {
	return pathIn(await productTree(), key);
}

/** The product and everything under it. */
export async function descendantsOf(key: string | number): Promise<ProductNode[]> {
	return descendantsIn(await productTree(), key);
}

/** The other products of the same group. */
export async function neighboursOf(key: string | number): Promise<ProductNode[]> {
	return neighboursIn(await productTree(), key);
}
