/** The product tree as everybody reads it. Pure: who keeps it in memory is `read-products.server.ts`. */
import type { ProductBranch } from "#db/vocabulary.ts";

export type ProductNode = {
	id: number;
	parentId: number | null;
	slug: string;
	branch: ProductBranch;
	name: string;
	nameEn: string | null;
	synonyms: string[];
	/** Usual season, twelve bits, January first. */
	months: number;
	retired: boolean;
};

export type ProductTree = {
	/** Parents before children, in the order people see them. */
	all: ProductNode[];
	byId: Map<number, ProductNode>;
	bySlug: Map<string, ProductNode>;
	/** Those that are not retired, under their parent; null holds the tops of the branches. */
	childrenOf: Map<number | null, ProductNode[]>;
};

/** Deeper than this, nobody finds anything any more. */
export const MAX_DEPTH = 4;

/** `nodes` in the order people should see them among siblings. */
export function plantTree(nodes: ProductNode[]): ProductTree {
	const childrenOf = new Map<number | null, ProductNode[]>();
	const everyChildOf = new Map<number | null, ProductNode[]>();
	for (const node of nodes) {
		add(everyChildOf, node);
		if (!node.retired) add(childrenOf, node);
	}
	return {
		all: under(everyChildOf, null),
		byId: new Map(nodes.map((node) => [node.id, node])),
		bySlug: new Map(nodes.map((node) => [node.slug, node])),
		childrenOf,
	};
}

function add(children: Map<number | null, ProductNode[]>, node: ProductNode): void {
	const siblings = children.get(node.parentId);
	if (siblings) siblings.push(node);
	else children.set(node.parentId, [node]);
}

function under(children: Map<number | null, ProductNode[]>, id: number | null): ProductNode[] {
	return (children.get(id) ?? []).flatMap((child) => [child, ...under(children, child.id)]);
}

/** By slug or id; retired ones too, since older listings speak of them. */
export function nodeIn(tree: ProductTree, key: string | number): ProductNode | null {
	return (typeof key === "number" ? tree.byId.get(key) : tree.bySlug.get(key)) ?? null;
}

/** From the top of the branch down to the product itself; empty when it does not exist. */
export function pathIn(tree: ProductTree, key: string | number): ProductNode[] {
	const node = nodeIn(tree, key);
	if (!node) return [];
	return node.parentId === null ? [node] : [...pathIn(tree, node.parentId), node];
}

/** The product and everything under it, parents first. Retired ones too: what they name is still what one looks for. */
export function descendantsIn(tree: ProductTree, key: string | number): ProductNode[] {
	const node = nodeIn(tree, key);
	return node ? tree.all.filter(({ id }) => pathIn(tree, id).includes(node)) : [];
}

/** The other products of the same group, which somebody who finds nothing may also want. */
export function neighboursIn(tree: ProductTree, key: string | number): ProductNode[] {
	const node = nodeIn(tree, key);
	return node ? (tree.childrenOf.get(node.parentId) ?? []).filter(({ id }) => id !== node.id) : [];
}

/** Levels from the product down to the deepest one under it: 1 when nothing is. */
export function heightIn(tree: ProductTree, id: number): number {
	const children = tree.childrenOf.get(id) ?? [];
	return 1 + Math.max(0, ...children.map((child) => heightIn(tree, child.id)));
}

/** The product's name in a language; few have no English one. */
export function productName(
	{ name, nameEn }: Pick<ProductNode, "name" | "nameEn">,
	locale: string,
) {
	return locale === "en" ? (nameEn ?? name) : name;
}
