import { desc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { addLabel } from "#app/domain/products/add-label.server.ts";
import { addProduct } from "#app/domain/products/add-product.server.ts";
import { editLabel } from "#app/domain/products/edit-label.server.ts";
import { editProduct } from "#app/domain/products/edit-product.server.ts";
import { findEditableProduct } from "#app/domain/products/find-editable-product.server.ts";
import { followProducts } from "#app/domain/products/follow-products.server.ts";
import { listAllLabels, listLabels } from "#app/domain/products/list-labels.server.ts";
import { listProducts } from "#app/domain/products/list-products.server.ts";
import { LabelFacts, ProductFacts } from "#app/domain/products/products.ts";
import { descendantsOf, findProduct, pathOf } from "#app/domain/products/read-products.server.ts";
import { restoreLabel, retireLabel } from "#app/domain/products/retire-label.server.ts";
import { restoreProduct, retireProduct } from "#app/domain/products/retire-product.server.ts";
import { suggestProducts } from "#app/domain/products/suggest-products.server.ts";
import { db } from "#db/client.server.ts";
import { events } from "#db/schema/index.ts";
import { jobsDone } from "#test/support/jobs.ts";
import { villager } from "#test/support/village.ts";

const facts = (given: Partial<Record<keyof ProductFacts, unknown>>) => ProductFacts.parse(given);
const claire = () => villager("claire");

async function happened(subjectId: string): Promise<string[]> {
	const rows = await db
		.select({ name: events.name })
		.from(events)
		.where(eq(events.subjectId, subjectId))
		.orderBy(desc(events.id));
	return rows.map(({ name }) => name);
}

test("a product that an administrator adds is proposed at once", async () => {
	const added = await addProduct(
		await claire(),
		facts({
			name: "Oca du Pérou",
			parent: "legumes-racines",
			synonyms: "oca, truffette acide",
			months: [11, 12],
		}),
	);
	expect(added).toMatchObject({ slug: "oca-du-perou", branch: "food", months: 0b1100_0000_0000 });
	expect((await suggestProducts("truffette"))[0]?.product.slug).toBe("oca-du-perou");
	expect(await happened("oca-du-perou")).toEqual(["product.added"]);
	await jobsDone();
});

test("the published listings of a product are read again, and no others", async () => {
	const carrot = await findProduct("carotte");
	const draft = await findProduct("tomate");
	expect(await followProducts([carrot?.id ?? 0])).toBe(3);
	expect(await followProducts([draft?.id ?? 0])).toBe(0);
});

test("nobody else adds, changes or retires a product", async () => {
	const lea = await villager("lea");
	expect(lea.isAdministrator).toBe(false);
	const carrot = facts({ name: "Carotte", parent: "legumes-racines" });
	await expect(addProduct(lea, carrot)).rejects.toBeRefused("forbidden");
	await expect(editProduct(lea, "carotte", carrot)).rejects.toBeRefused("forbidden");
	await expect(retireProduct(lea, "carotte")).rejects.toBeRefused("forbidden");
	await expect(restoreProduct(lea, "carotte")).rejects.toBeRefused("forbidden");
	await expect(findEditableProduct(lea, "carotte")).rejects.toBeRefused("forbidden");
	expect((await findProduct("carotte"))?.retired).toBe(false);
});

test("a group has one product of a name, and no more than four levels", async () => {
	const actor = await claire();
	await expect(
		addProduct(actor, facts({ name: "carottes", parent: "legumes-racines" })),
	).rejects.toBeRefused("invalid", "product.exists");
	await expect(
		addProduct(actor, facts({ name: "Batavia rouge", parent: "batavia" })),
	).rejects.toBeRefused("invalid", "product.too-deep");
	await expect(
		addProduct(actor, facts({ name: "Autre chose", parent: "nulle-part" })),
	).rejects.toBeRefused("invalid", "product.unknown");
	expect(ProductFacts.safeParse({ name: "Sans place" }).error?.issues[0]?.message).toBe(
		"product.no-place",
	);
});

test("the same name elsewhere gets an address of its own", async () => {
	const added = await addProduct(await claire(), facts({ name: "Salade", parent: "traiteur" }));
	expect(added.slug).toBe("salade-2");
});

test("moving a group takes along what is under it, and its branch", async () => {
	const actor = await claire();
	await editProduct(actor, "laine", facts({ name: "Laine brute", parent: "fil-et-tissus" }));
	expect((await findProduct("laine"))?.branch).toBe("craft");
	expect((await pathOf("laine")).map(({ slug }) => slug)).toEqual([
		"vetements-et-textile",
		"fil-et-tissus",
		"laine",
	]);
	await editProduct(actor, "salade", facts({ name: "Salades", parentName: "famille des choux" }));
	expect((await pathOf("batavia")).map(({ slug }) => slug)).toEqual([
		"legumes",
		"choux-et-brocolis",
		"salade",
		"batavia",
	]);
	expect(await happened("salade")).toEqual(["product.edited"]);
});

test("a product does not hang under itself, nor pushes others too deep", async () => {
	const actor = await claire();
	await expect(
		editProduct(actor, "legumes", facts({ name: "Légumes", parent: "legumes" })),
	).rejects.toBeRefused("invalid");
	await expect(
		editProduct(actor, "fromages", facts({ name: "Fromages", parent: "fromage-de-chevre" })),
	).rejects.toBeRefused("invalid");
	await expect(
		editProduct(actor, "oignon", facts({ name: "Oignon", parent: "oignon-nouveau" })),
	).rejects.toBeRefused("invalid");
	await expect(
		editProduct(actor, "volailles", facts({ name: "Volailles", parent: "fromage-de-vache" })),
	).rejects.toBeRefused("invalid", "product.too-deep");
	await expect(
		editProduct(actor, "rien", facts({ name: "Rien", parent: "legumes" })),
	).rejects.toBeRefused("not-found");
	const below = await descendantsOf("legumes");
	expect(below.length).toBeGreaterThan(60);
});

test("two moves at once cannot tie a knot", async () => {
	const actor = await claire();
	const [one, two] = await Promise.allSettled([
		editProduct(actor, "biscuit", facts({ name: "Biscuit", parent: "crepe-et-galette" })),
		editProduct(actor, "crepe-et-galette", facts({ name: "Crêpe et galette", parent: "biscuit" })),
	]);
	expect([one?.status, two?.status].sort()).toEqual(["fulfilled", "rejected"]);
	expect((await pathOf("biscuit")).length).toBeLessThanOrEqual(3);
});

test("a group is emptied before it is retired, and comes back before what was under it", async () => {
	const actor = await claire();
	await expect(retireProduct(actor, "courge")).rejects.toBeRefused(
		"conflict",
		"product.has-children",
	);
	await retireProduct(actor, "potimarron");
	await retireProduct(actor, "potiron");
	expect((await retireProduct(actor, "courge")).retired).toBe(true);
	expect((await retireProduct(actor, "courge")).retired).toBe(true);
	expect(await happened("courge")).toEqual(["product.retired"]);
	await expect(restoreProduct(actor, "potiron")).rejects.toBeRefused(
		"conflict",
		"product.parent-retired",
	);
	await restoreProduct(actor, "courge");
	expect((await restoreProduct(actor, "potiron")).retired).toBe(false);
	await expect(retireProduct(actor, "rien")).rejects.toBeRefused("not-found");
});

test("the table shows a branch, or what has a word and the groups that lead there", async () => {
	const { rows } = await listProducts("nature", "");
	expect(new Set(rows.map(({ branch }) => branch))).toEqual(new Set(["nature"]));
	expect(rows[0]?.depth).toBe(0);
	const patate = await listProducts("food", "patate");
	expect(patate.found).toBe(2);
	expect(patate.rows.map(({ slug }) => slug)).toEqual([
		"legumes",
		"legumes-racines",
		"pomme-de-terre",
		"patate-douce",
	]);
	const { uses } = await findEditableProduct(await claire(), "carotte");
	expect(uses).toBe(3);
});

const terms = {
	name: "Terroir du Sundgau",
	shortName: "Sundgau",
	family: "local" as const,
};

test("a label is added, changed, retired and given back by an administrator only", async () => {
	const actor = await claire();
	const lea = await villager("lea");
	const input = LabelFacts.parse(terms);
	await expect(addLabel(lea, input)).rejects.toBeRefused("forbidden");
	await expect(editLabel(lea, "ab", input)).rejects.toBeRefused("forbidden");
	await expect(retireLabel(lea, "ab")).rejects.toBeRefused("forbidden");

	expect((await addLabel(actor, input)).slug).toBe("sundgau");
	await expect(addLabel(actor, input)).rejects.toBeRefused("invalid", "label.exists");
	await editLabel(actor, "sundgau", LabelFacts.parse({ ...terms, description: "Une marque." }));
	await retireLabel(actor, "sundgau");
	await retireLabel(actor, "sundgau");
	expect((await listLabels()).map(({ slug }) => slug)).not.toContain("sundgau");
	expect((await listAllLabels()).find(({ slug }) => slug === "sundgau")).toMatchObject({
		description: "Une marque.",
		retired: true,
	});
	await restoreLabel(actor, "sundgau");
	expect((await listLabels()).map(({ slug }) => slug)).toContain("sundgau");
	await expect(retireLabel(actor, "rien")).rejects.toBeRefused("not-found");
});

test.each([
	[{ egalimFrom: "2022-01-01" }, "label.no-text"],
	[{ egalimUntil: "2022-01-01" }, "required"],
	[{ egalimFrom: "2023-01-01", egalimUntil: "2022-01-01", egalimSource: "loi" }, "dates.backwards"],
])("dates that do not hold together are refused: %j", (dates, reason) => {
	const issues = LabelFacts.safeParse({ ...terms, ...dates }).error?.issues ?? [];
	expect(issues.map(({ message }) => message)).toContain(reason);
});
