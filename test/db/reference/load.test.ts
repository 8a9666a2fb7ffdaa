import { eq, inArray } from "drizzle-orm";
import { expect, test } from "vitest";
import { db, sql } from "#db/client.server.ts";
import { foldPlace } from "#db/reference/fold.ts";
import { loadReference } from "#db/reference/load.ts";
import { communes, labels, organisations, products, referenceLoads } from "#db/schema/index.ts";
import { villageListings } from "#db/village/listings.ts";
import { type VillageOrganisation, villageOrganisations } from "#db/village/organisations.ts";
import { type Villager, villagers } from "#db/village/people.ts";
import { organisation } from "#test/support/village.ts";

const everyone: Villager[] = Object.values(villagers);
const everything: VillageOrganisation[] = Object.values(villageOrganisations);

/** As after an upgrade: the next load finds that this set is not what it was. */
async function outdate(name: string): Promise<void> {
	await db
		.update(referenceLoads)
		.set({ fingerprint: "older" })
		.where(eq(referenceLoads.name, name));
}

test("every current commune is there, and so is every place of the village", async () => {
	const codes = everything.map(({ commune }) => commune);
	expect(await db.$count(communes)).toBe(34_969);
	expect(await db.$count(communes, inArray(communes.code, codes))).toBe(new Set(codes).size);
});

test("every product and label that the village speaks of is there", async () => {
	const slugs = new Set(Object.values(villageListings).map(({ product }) => product));
	const held = new Set(everything.flatMap(({ labels: signs = {} }) => Object.keys(signs)));
	expect(await db.$count(products, inArray(products.slug, [...slugs]))).toBe(slugs.size);
	expect(await db.$count(labels, inArray(labels.slug, [...held]))).toBe(held.size);
});

test("the territories people animate are there with their communes", async () => {
	for (const kindAndCode of everyone.flatMap(({ animates = [] }) => animates)) {
		const [kind = "", code = ""] = kindAndCode.split(":");
		const members = await sql`
			select commune_code from territories join territory_communes on territory_id = id
			where kind = ${kind} and code = ${code}
		`;
		expect(members.map((member) => member["commune_code"])).toContain("90033");
	}
});

test("a commune is in its EPCI, its département, its région and the country", async () => {
	const found = await sql`
		select kind, code from territories join territory_communes on territory_id = id
		where commune_code = '90033' order by kind
	`;
	expect(found.map(({ kind, code }) => `${kind} ${code}`)).toEqual([
		"country FR",
		"departement 90",
		"epci 249000241",
		"region 27",
	]);
});

test("the default short circuit is that of the country, in its first version", async () => {
	const [rules] = await sql`
		select rules, version from rule_sets join territories on id = territory_id where code = 'FR'
	`;
	expect(rules).toEqual({
		version: 1,
		rules: { maxIntermediaries: 1, maxKm: 100, directSaleAnyDistance: false },
	});
});

test("loading what is loaded does nothing", async () => {
	expect(await loadReference(sql)).toEqual([]);
});

test("no position is in the wrong place of the world", async () => {
	const strays = await sql`
		select name from communes
		where departement_code < '97' and not (latitude between 41.3 and 51.1 and longitude between -5.2 and 9.6)
	`;
	expect(strays).toEqual([]);
	const [mamoudzou] = await db.select().from(communes).where(eq(communes.code, "97611"));
	expect(mamoudzou).toMatchObject({ latitude: expect.closeTo(-12.8, 0) });
});

test("a commune that was merged leaves its organisations to the one that absorbed it", async () => {
	await sql`
		insert into communes (code, name, postcodes, population, departement_code, region_code, position_source)
		values ('25282', 'Goux-les-Usiers', '{25520}', 700, '25', '27', 'none')
	`;
	const [moved] = await db
		.update(organisations)
		.set({ communeCode: "25282" })
		.where(eq(organisations.id, organisation("atelier-terre-cuite")))
		.returning();
	await outdate("communes");
	expect(await loadReference(sql)).toEqual(["communes"]);
	const [after] = await db.select().from(organisations).where(eq(organisations.id, moved!.id));
	expect(after?.communeCode).toBe("25060");
	expect(await db.$count(communes, eq(communes.code, "25282"))).toBe(0);
});

test("what an administrator edited survives a new version of the tree", async () => {
	await db
		.update(products)
		.set({ name: "Carottes de chez nous", editedAt: new Date() })
		.where(eq(products.slug, "carotte"));
	await db.update(products).set({ name: "Faux" }).where(eq(products.slug, "navet"));
	await outdate("products");
	await loadReference(sql);
	const named = await db
		.select({ slug: products.slug, name: products.name })
		.from(products)
		.where(inArray(products.slug, ["carotte", "navet"]))
		.orderBy(products.slug);
	expect(named).toEqual([
		{ slug: "carotte", name: "Carottes de chez nous" },
		{ slug: "navet", name: "Navet" },
	]);
});

test("a product that left the tree is retired, not deleted", async () => {
	await db
		.insert(products)
		.values({ slug: "panacee", branch: "food", name: "Panacée", source: "maillage" });
	await outdate("products");
	await loadReference(sql);
	const [gone] = await db.select().from(products).where(eq(products.slug, "panacee"));
	expect(gone?.retiredAt).toBeInstanceOf(Date);
});

test.each([
	["L'Abergement-Clémenciat", "abergement clemenciat"],
	["ST-DIZIER-L EVEQUE", "saint dizier l eveque"],
	["Rupt s/ Moselle", "rupt sur moselle"],
	["Ste-Marie-en-Chanois", "sainte marie en chanois"],
	["Œuilly", "oeuilly"],
	["BELFORT CEDEX 9", "belfort"],
	["Les", "les"],
])("%s is compared as %s", (name, folded) => {
	expect(foldPlace(name)).toBe(folded);
});
