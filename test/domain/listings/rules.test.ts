import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import type { Member } from "#app/domain/actor.ts";
import { changeRules, listRules } from "#app/domain/listings/change-rules.server.ts";
import { findListingPage } from "#app/domain/listings/find-listing-page.server.ts";
import { rulesInForce } from "#app/domain/listings/rules-in-force.server.ts";
import { distanceKm } from "#app/domain/territories/distance.ts";
import { db } from "#db/client.server.ts";
import { organisations, territories } from "#db/schema/index.ts";
import { at, listing, organisation, TODAY, villager } from "#test/support/village.ts";

const DELLE = { code: "90033", name: "Delle", latitude: 47.508, longitude: 6.9986 };

let lea: Member, ines: Member, claire: Member;
let southTerritory: string, france: string;
beforeAll(async () => {
	lea = await villager("lea");
	ines = await villager("ines");
	claire = await villager("claire");
	southTerritory = await territory("249000241");
	france = await territory("FR");
});

async function territory(code: string): Promise<string> {
	const [row] = await db.select().from(territories).where(eq(territories.code, code));
	if (!row) throw new Error(code);
	return row.id;
}

/** Puts the farm so many kilometres due north of Delle. */
async function standAt(km: number): Promise<void> {
	const latitude = DELLE.latitude + (km / 6371.0088) * (180 / Math.PI);
	await db
		.update(organisations)
		.set({ latitude, longitude: DELLE.longitude })
		.where(eq(organisations.id, organisation("ferme-des-grands-pres")));
	expect(distanceKm(DELLE, { latitude, longitude: DELLE.longitude })).toBeCloseTo(km, 6);
}

async function badge(): Promise<boolean | null | undefined> {
	return (await findListingPage(lea, listing("carottes-des-grands-pres"), DELLE)).shortCircuit
		?.holds;
}

test("direct sale passes at 99.9 km and not at 100", async () => {
	await standAt(99.9);
	expect(await badge()).toBe(true);
	await standAt(100.0000001);
	expect(await badge()).toBe(false);
});

test("a new rule of the animator's territory judges every badge at once", async () => {
	await standAt(140);
	expect(await badge()).toBe(false);
	const rules = { maxIntermediaries: 1, maxKm: 150, directSaleAnyDistance: false };
	const changed = await changeRules(ines, southTerritory, {
		...rules,
		reason: "Charte du 12 septembre",
	});
	expect(changed.version).toBe(1);
	expect(await badge()).toBe(true);
	expect(await rulesInForce("90033", TODAY)).toMatchObject({ version: 1, rules });
	await changeRules(ines, southTerritory, { ...rules, maxKm: 80, reason: "Retour à 80 km" });
	expect(await badge()).toBe(false);
	const { versions } = await listRules(ines, southTerritory);
	expect(versions.map(({ version }) => version)).toEqual([2, 1]);
});

test("elsewhere the country's rule holds", async () => {
	const { territory: whose, rules } = await rulesInForce("29024", TODAY);
	expect(whose).toBe("France");
	expect(rules).toEqual({ maxIntermediaries: 1, maxKm: 100, directSaleAnyDistance: false });
	expect((await rulesInForce(null, TODAY)).territory).toBe("France");
});

test("a rule holds from its day on, not before", async () => {
	const later = at(claire, "2026-12-01");
	await changeRules(later, france, {
		maxIntermediaries: 2,
		maxKm: 50,
		directSaleAnyDistance: true,
		reason: "Loi",
	});
	expect((await rulesInForce("29024", TODAY)).rules.maxKm).toBe(100);
	expect((await rulesInForce("29024", later.now)).rules.maxKm).toBe(50);
});

test("two changes at once are two versions", async () => {
	const before = (await listRules(claire, southTerritory)).versions.length;
	const rules = {
		maxIntermediaries: 1,
		maxKm: 90,
		directSaleAnyDistance: false,
		reason: "Ensemble",
	};
	const made = await Promise.all([1, 2, 3].map(() => changeRules(claire, southTerritory, rules)));
	expect(new Set(made.map(({ version }) => version)).size).toBe(3);
	expect((await listRules(claire, southTerritory)).versions).toHaveLength(before + 3);
});

test("who does not animate a territory does not find its rules", async () => {
	expect(lea.territoryIds).toEqual([]);
	const rules = {
		maxIntermediaries: 9,
		maxKm: 999,
		directSaleAnyDistance: true,
		reason: "Pour moi",
	};
	await expect(changeRules(lea, southTerritory, rules)).rejects.toBeRefused("not-found");
	expect(ines.territoryIds).not.toContain(france);
	await expect(changeRules(ines, france, rules)).rejects.toBeRefused("not-found");
});

test("an address that names no territory finds no rules", async () => {
	const claire = await villager("claire");
	for (const id of ["x", "", "__proto__", crypto.randomUUID()])
		await expect(listRules(claire, id)).rejects.toBeRefused("not-found");
});
