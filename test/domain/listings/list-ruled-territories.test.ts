import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { changeRules } from "#app/domain/listings/change-rules.server.ts";
import { listRuledTerritories } from "#app/domain/listings/list-ruled-territories.server.ts";
import { loader } from "#app/routes/territories/territories.tsx";
import { db } from "#db/client.server.ts";
import { territories } from "#db/schema/index.ts";
import { visit } from "#test/support/request.ts";
import { villager } from "#test/support/village.ts";

const tighter = { maxIntermediaries: 0, maxKm: 60, directSaleAnyDistance: false };

test("an animator finds her territories, with the rule they set once she sets one", async () => {
	const ines = await villager("ines");
	const [hers] = await listRuledTerritories(ines);
	expect(await listRuledTerritories(ines)).toEqual([
		expect.objectContaining({ id: ines.territoryIds[0], kind: "epci", rules: null }),
	]);
	await changeRules(ines, hers?.id ?? "", { ...tighter, maxKm: 80, reason: "Essai" });
	await changeRules(ines, hers?.id ?? "", { ...tighter, reason: "Délibération du conseil" });
	expect(await listRuledTerritories(ines)).toMatchObject([{ id: hers?.id, rules: tighter }]);
});

test("an administrator finds those that have rules, widest first, and any other by its name", async () => {
	const claire = await villager("claire");
	const ruled = await listRuledTerritories(claire);
	expect(ruled.map(({ kind }) => kind)).toEqual(["country", "epci"]);
	expect(ruled.every(({ rules }) => rules !== null)).toBe(true);
	const [doubs, ...others] = await listRuledTerritories(claire, "  DOUBS ");
	expect(doubs).toMatchObject({ kind: "departement", name: "Doubs", rules: null });
	expect(others.every(({ name }) => /doubs/i.test(name))).toBe(true);
	expect(await listRuledTerritories(claire, "nulle part ainsi")).toEqual([]);
	expect((await listRuledTerritories(claire, "communaute")).length).toBe(50);
});

test("an animator finds no territory of others, by its name either", async () => {
	const ines = await villager("ines");
	const [doubs] = await db.select().from(territories).where(eq(territories.name, "Doubs"));
	expect(ines.territoryIds).not.toContain(doubs?.id);
	expect(await listRuledTerritories(ines, "Doubs")).toEqual([]);
	expect(await visit(loader, "/territoires?q=Doubs", { as: "ines" })).toMatchObject({
		status: 200,
		body: { territories: [], mayLookForMore: false },
	});
});

test("for those who animate nothing the page is not found", async () => {
	expect((await villager("lea")).territoryIds).toEqual([]);
	expect(await listRuledTerritories(await villager("lea"))).toEqual([]);
	expect(await visit(loader, "/territoires", { as: "lea" })).toMatchObject({ status: 404 });
	expect(await visit(loader, "/territoires")).toMatchObject({
		status: 302,
		location: "/connexion?retour=%2Fterritoires",
	});
});
