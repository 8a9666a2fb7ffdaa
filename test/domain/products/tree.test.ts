import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { countsForEgalim } from "#app/domain/products/labels.ts";
import { listLabels } from "#app/domain/products/list-labels.server.ts";
import {
	descendantsOf,
	findProduct,
	neighboursOf,
	pathOf,
	productTree,
} from "#app/domain/products/read-products.server.ts";
import { resolveProduct, suggestProducts } from "#app/domain/products/suggest-products.server.ts";
import { db } from "#db/client.server.ts";
import { products } from "#db/schema/index.ts";

const names = (nodes: { name: string }[]) => nodes.map(({ name }) => name);

test("the tree goes from what is wide to what is precise, four levels at most", async () => {
	expect(names(await pathOf("batavia"))).toEqual([
		"Légumes",
		"Légumes feuilles",
		"Salade",
		"Batavia",
	]);
	const { all } = await productTree();
	const depths = await Promise.all(all.map(async ({ id }) => (await pathOf(id)).length));
	expect(Math.max(...depths)).toBe(4);
	expect(all.length).toBe(await db.$count(products));
});

test("a product is known by its slug and by its number", async () => {
	const carrot = await findProduct("carotte");
	expect(await findProduct(carrot!.id)).toBe(carrot);
	expect(await findProduct("licorne")).toBeNull();
});

test("below a group is all of it; beside a product are its likes", async () => {
	expect(names(await descendantsOf("salade"))).toEqual(
		expect.arrayContaining(["Salade", "Mâche", "Roquette"]),
	);
	expect(names(await descendantsOf("carotte"))).toEqual(["Carotte"]);
	const beside = names(await neighboursOf("carotte"));
	expect(beside).toContain("Panais");
	expect(beside).not.toContain("Carotte");
});

const typed: [text: string, slug: string][] = [
	["carotte", "carotte"],
	["carottes", "carotte"],
	["Carotes", "carotte"],
	["carro", "carotte"],
	["carrots", "carotte"],
	["patate", "pomme-de-terre"],
	["patates", "pomme-de-terre"],
	["pommes de terre", "pomme-de-terre"],
	["pdt", "pomme-de-terre"],
	["pomme", "pomme"],
	["pommes", "pomme"],
	["apple", "pomme"],
	["steak hache", "steak-hache"],
	["steaks hachés", "steak-hache"],
	["viande hachée", "steak-hache"],
	["comté", "comte"],
	["comte", "comte"],
	["cochon", "porc"],
	["boeuf", "boeuf"],
	["bœuf", "boeuf"],
	["oeufs", "oeuf"],
	["œufs", "oeuf"],
	["yaourts", "yaourt"],
	["yogourt", "yaourt"],
	["lait", "lait"],
	["tomme", "fromage-de-vache"],
	["morbier", "morbier"],
	["saucisse de morteau", "saucisse-de-morteau"],
	["miel", "miel"],
	["farine t80", "farine"],
	["blé", "ble-tendre"],
	["pain", "pain"],
	["bière", "biere"],
	["biere blonde", "biere"],
	["jus de pommes", "jus-de-pomme"],
	["confiture", "confiture"],
	["huile de colza", "huile-de-colza"],
	["savon", "savon"],
	["potier", "poterie"],
	["poterie", "poterie"],
	["bûches", "bois-de-chauffage"],
	["camion frigo", "transport-frigorifique"],
	["chambre froide", "chambre-froide"],
	["légumerie", "local-de-transformation"],
	["tracteur", "materiel-agricole"],
	["butternut", "courge"],
	["potimarron", "potimarron"],
	["choux", "chou"],
	["chou fleur", "chou-fleur"],
	["poireaux", "poireau"],
	["betterave rouge", "betterave"],
	["herbes fraîches", "plantes-aromatiques"],
	["panier de légumes", "panier-de-legumes"],
	["amap", "panier-de-legumes"],
	["noix", "noix"],
	["drêche", "dreches-et-lactoserum"],
	["truites", "truite"],
	["poulets", "poulet"],
	["framboise", "framboise"],
	["quetches", "quetsche"],
];

test.each(typed)("« %s » finds %s first", async (text, slug) => {
	const [first] = await suggestProducts(text);
	expect(first?.product.slug).toBe(slug);
});

test("a suggestion says where it is in the tree, and can stay in a branch", async () => {
	const [carrot] = await suggestProducts("carotte");
	expect(names(carrot!.path)).toEqual(["Légumes", "Légumes racines"]);
	const crafts = await suggestProducts("b", { branch: "craft", limit: 50 });
	expect(new Set(crafts.map(({ product }) => product.branch))).toEqual(new Set(["craft"]));
	expect(await suggestProducts("   ")).toEqual([]);
	expect(await suggestProducts("xyzzy")).toEqual([]);
});

test("a form without script says a product in words", async () => {
	expect((await resolveProduct("Carottes"))?.slug).toBe("carotte");
	expect((await resolveProduct("patates"))?.slug).toBe("pomme-de-terre");
	expect((await resolveProduct("steak-hache"))?.slug).toBe("steak-hache");
	expect((await resolveProduct("transport frigori"))?.slug).toBe("transport-frigorifique");
	expect(await resolveProduct("p")).toBeNull();
	expect(await resolveProduct("licorne")).toBeNull();
});

test("a retired product is still known, and no longer proposed", async () => {
	await db.update(products).set({ retiredAt: new Date() }).where(eq(products.slug, "rutabaga"));
	await expect.poll(async () => (await findProduct("rutabaga"))?.retired).toBe(true);
	expect(await suggestProducts("rutabaga")).toEqual([]);
	expect(names(await neighboursOf("carotte"))).not.toContain("Rutabaga");
});

test("labels count for EGalim by the text of the law, local ones never", async () => {
	const labels = await listLabels();
	const counts = (slug: string, day: string) => {
		const label = labels.find((one) => one.slug === slug);
		if (!label) throw new Error(`no label ${slug}`);
		return countsForEgalim(label, day);
	};
	for (const slug of ["ab", "aop", "igp", "label-rouge", "hve", "fermier"])
		expect(counts(slug, "2026-10-06"), slug).toBe(true);
	for (const slug of ["demeter", "nature-et-progres", "bienvenue-a-la-ferme", "bleu-blanc-coeur"])
		expect(counts(slug, "2026-10-06"), slug).toBe(false);
	expect(counts("ab", "2021-12-31")).toBe(false);
	expect(counts("certification-environnementale-niveau-2", "2026-12-31")).toBe(true);
	expect(counts("certification-environnementale-niveau-2", "2027-01-01")).toBe(false);
	for (const label of labels.filter(({ family }) => family === "local"))
		expect(label.egalimFrom, label.slug).toBeNull();
	for (const label of labels.filter(({ egalimFrom }) => egalimFrom))
		expect(label.egalimSource, label.slug).toMatch(/L\. 230-5-1/);
});
