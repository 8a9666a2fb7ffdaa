import { count, eq, inArray, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { visitor } from "#app/domain/actor.ts";
import { advanceImport } from "#app/domain/directories/imports/advance-import.server.ts";
import { startImport } from "#app/domain/directories/imports/start-import.server.ts";
import { findOrganisationPage } from "#app/domain/organisations/find-organisation-page.server.ts";
import { decideRemoval, requestRemoval } from "#app/domain/organisations/remove-card.server.ts";
import { db } from "#db/client.server.ts";
import {
	directoryFiles,
	directoryImports,
	events,
	labels,
	organisationLabels,
	organisations,
	removalRequests,
} from "#db/schema/index.ts";
import { advance, check, countsOf, importAll, rowsOf } from "#test/support/imports.ts";
import { jobsDone } from "#test/support/jobs.ts";
import { siretOf } from "#test/support/siret.ts";
import { organisation, TODAY, villager } from "#test/support/village.ts";

const ines = await villager("ines");
const claire = await villager("claire");

const fermes = (lines: string[]) =>
	["Identifiant;Nom;Commune;SIRET;E-mail;Téléphone;Produits", ...lines].join("\n");

async function named(name: string) {
	return db.select().from(organisations).where(eq(organisations.name, name));
}

async function organisationCount(): Promise<number> {
	const [row] = await db.select({ all: count() }).from(organisations);
	return row?.all ?? 0;
}

test("a new card shows public facts, keeps the rest to itself, and waits to be claimed", async () => {
	const file = await importAll(
		ines,
		fermes([`7;Ferme des Joncs;Delle;${siretOf(70)};joncs@exemple.fr;0384000007;Joncs tressés`]),
		{ source: "Vanniers", credit: "© Chambre des métiers", kind: "artisan" },
	);
	expect([file.state, ...countsOf(file)]).toEqual(["done", 1, 0, 0, 0]);
	const [card] = await named("Ferme des Joncs");
	expect(card).toMatchObject({
		slug: "ferme-des-joncs",
		kind: "artisan",
		siret: siretOf(70),
		specialty: "Joncs tressés",
		communeCode: "90033",
		positionSource: "commune",
		cardEmail: "joncs@exemple.fr",
		phone: "03 84 00 00 07",
		publicEmail: null,
		claimedAt: null,
		sourceKey: "id:7",
	});
	expect(card?.latitude).not.toBeNull();
	const page = await findOrganisationPage(visitor("fr", TODAY), "ferme-des-joncs");
	expect(page).toMatchObject({
		isClaimed: false,
		source: { name: "Vanniers", credit: "© Chambre des métiers" },
	});
	expect(JSON.stringify(page)).not.toMatch(/joncs@exemple|84 00 00 07/);
	const told = await db
		.select()
		.from(events)
		.where(eq(events.subjectId, card?.id ?? ""));
	expect(told).toMatchObject([
		{ name: "card.imported", actorId: ines.personId, details: { importId: file.id } },
	]);
});

test("the same file again changes nothing, and neither does its next edition but for what changed", async () => {
	const text = fermes([
		`1;Ferme A;Delle;${siretOf(11)};a@exemple.fr;;miel`,
		"2;Ferme B;Suarce;;;;pain",
		";Ferme C;Joncherey;;;;carottes",
	]);
	await importAll(ines, text, { source: "Éditions", kind: "producer" });
	const before = await db.select().from(organisations);
	const again = await importAll(ines, text, { source: "Éditions", kind: "producer" });
	expect(countsOf(again)).toEqual([0, 0, 3, 0]);
	expect(await db.select().from(organisations)).toEqual(before);

	const next = text
		.replace("miel", "miel et pollen")
		.replace("2;Ferme B", "2;Ferme Bé")
		.replace(";;;carottes", ";;0384123456;");
	const updated = await importAll(ines, next, { source: "Éditions", kind: "producer" });
	expect(countsOf(updated)).toEqual([0, 3, 0, 0]);
	expect((await named("Ferme A"))[0]).toMatchObject({ specialty: "miel et pollen" });
	expect(await named("Ferme B")).toEqual([]);
	expect((await named("Ferme Bé"))[0]).toMatchObject({ slug: "ferme-b", sourceKey: "id:2" });
	// an empty cell erases nothing
	expect((await named("Ferme C"))[0]).toMatchObject({
		specialty: "carottes",
		phone: "03 84 12 34 56",
	});
	expect(await organisationCount()).toBe(before.length);
});

test("a claimed organisation is left as its people say", async () => {
	const [ours] = await db
		.select()
		.from(organisations)
		.where(eq(organisations.id, organisation("ferme-des-grands-pres")));
	const file = await importAll(
		ines,
		fermes([
			`1;Maraîchage Grands Prés;Joncherey;${ours?.siret};x@exemple.fr;;autre chose`,
			"2;ferme  du MOULIN;Florimont;;;;",
		]),
		{ source: "Chambre", kind: "company" },
	);
	expect(countsOf(file)).toEqual([0, 0, 2, 0]);
	expect((await rowsOf(file.id)).map(({ reasons }) => reasons)).toEqual([
		["kept.claimed"],
		["kept.claimed"],
	]);
	const [still] = await db
		.select()
		.from(organisations)
		.where(eq(organisations.id, ours?.id ?? ""));
	expect(still).toEqual(ours);
});

test("a card removed on request never comes back, from whichever directory", async () => {
	await importAll(ines, fermes([`9;Élevage Discret;Delle;${siretOf(90)};;;lapins`]), {
		source: "Éleveurs",
		kind: "producer",
	});
	const [card] = await named("Élevage Discret");
	await requestRemoval(visitor("fr", TODAY), card?.slug ?? "", {
		email: "qui@exemple.fr",
		reason: "",
	});
	const [request] = await db
		.select()
		.from(removalRequests)
		.where(eq(removalRequests.organisationId, card?.id ?? ""));
	await decideRemoval(ines, request?.id ?? "", true);
	for (const [source, line] of [
		["Éleveurs", "9;Élevage discret SARL;Delle;;;;lapins"],
		["Vétérinaires", `x;Élevage Discret 2;Delle;${siretOf(90)};;;`],
		["Marchés", ";ELEVAGE DISCRET;90100 Delle;;d@exemple.fr;;"],
	] as const) {
		const file = await importAll(ines, fermes([line]), { source, kind: "producer" });
		expect((await rowsOf(file.id))[0]).toMatchObject({
			outcome: "unchanged",
			reasons: ["kept.removed"],
		});
	}
	const [still] = await db
		.select()
		.from(organisations)
		.where(eq(organisations.id, card?.id ?? ""));
	expect(still).toMatchObject({ specialty: "", cardEmail: null });
	expect(still?.removedAt).not.toBeNull();
});

test("another directory only fills the gaps, so that two never undo each other", async () => {
	const first = fermes(["1;Le Verger Haut;Delle;;;;pommes"]);
	const second = fermes([`A;Le verger haut;Delle;${siretOf(33)};v@exemple.fr;;poires`]);
	await importAll(ines, first, { source: "Un", kind: "producer" });
	const file = await importAll(ines, second, { source: "Deux", kind: "shop" });
	expect((await rowsOf(file.id))[0]).toMatchObject({
		outcome: "updated",
		reasons: ["kept.other-source"],
	});
	const [card] = await named("Le Verger Haut");
	expect(card).toMatchObject({
		kind: "producer",
		specialty: "pommes",
		siret: siretOf(33),
		cardEmail: "v@exemple.fr",
		sourceKey: "id:1",
	});
	expect(countsOf(await importAll(ines, first, { source: "Un", kind: "producer" }))).toEqual([
		0, 0, 1, 0,
	]);
	expect(countsOf(await importAll(ines, second, { source: "Deux", kind: "shop" }))).toEqual([
		0, 0, 1, 0,
	]);
});

test("a row that names two cards, or one of several namesakes, is refused", async () => {
	await importAll(
		ines,
		fermes([
			`1;Première;Delle;${siretOf(41)};;;`,
			`2;Seconde;Delle;${siretOf(42)};;;`,
			"3;Tiens;Delle;;;;",
			"4;Tiens;Delle;;;;",
		]),
		{ source: "Doubles", kind: "shop" },
	);
	const crossed = await check(ines, fermes([`1;Première;Delle;${siretOf(42)};;;`]), {
		source: "Doubles",
		kind: "shop",
	});
	expect((await rowsOf(crossed.id))[0]).toMatchObject({
		outcome: "refused",
		reasons: ["match.two-cards"],
	});
	const vague = await check(ines, fermes([";Tiens;Delle;;;;"]), {
		source: "Ailleurs",
		kind: "shop",
	});
	expect((await rowsOf(vague.id))[0]?.problems).toEqual([
		{ reason: "match.several", values: { count: 2 } },
	]);
});

test("labels are added to what a card holds", async () => {
	const text = (held: string) => `Nom;Commune;Labels\nLabelisée;Delle;${held}`;
	const heldBy = async () => {
		const [card] = await named("Labelisée");
		const rows = await db
			.select({ slug: labels.slug })
			.from(organisationLabels)
			.innerJoin(labels, eq(labels.id, organisationLabels.labelId))
			.where(eq(organisationLabels.organisationId, card?.id ?? ""));
		return rows.map(({ slug }) => slug).sort();
	};
	await importAll(ines, text("AB"), { source: "Labels", kind: "producer" });
	expect(await heldBy()).toEqual(["ab"]);
	const file = await importAll(ines, text("HVE"), { source: "Labels", kind: "producer" });
	expect(countsOf(file)).toEqual([0, 1, 0, 0]);
	expect(await heldBy()).toEqual(["ab", "hve"]);
});

test("names that give the same address get one each", async () => {
	const lines = [
		"1;Au Bon Coin;Delle;;;;",
		"2;Au bon coin !;Suarce;;;;",
		"3;AU BON COIN;Suarce;;;;",
		"4;Brasserie La Bourbeuse;Delle;;;;",
	];
	const file = await importAll(ines, fermes(lines), { source: "Coins", kind: "shop" });
	const ids = (await rowsOf(file.id)).map(({ organisationId }) => organisationId ?? "");
	const slugs = await db
		.select({ slug: organisations.slug })
		.from(organisations)
		.where(inArray(organisations.id, ids))
		.orderBy(organisations.sourceKey);
	expect(slugs.map(({ slug }) => slug)).toEqual([
		"au-bon-coin",
		"au-bon-coin-suarce",
		expect.stringMatching(/^au-bon-coin-suarce-[0-9a-f]{8}$/),
		"brasserie-la-bourbeuse-delle",
	]);
});

test("what changed between the dry run and the import is seen by the import", async () => {
	const text = fermes([`1;Ferme Tardive;Delle;${siretOf(55)};;;`]);
	const { id } = await check(ines, text, { source: "Retard", kind: "producer" });
	await importAll(claire, fermes([`Z;Ferme Tardive;Delle;${siretOf(55)};;;ail`]), {
		source: "Avance",
		kind: "producer",
	});
	await startImport(ines, id);
	await advance(id);
	expect((await rowsOf(id))[0]).toMatchObject({
		outcome: "unchanged",
		reasons: ["kept.other-source"],
	});
	expect(await named("Ferme Tardive")).toHaveLength(1);
});

test("one import of a source at a time; the next goes on when the first is done", async () => {
	const one = await check(ines, fermes(["1;Patience;Delle;;;;ail"]), {
		source: "Queue",
		kind: "shop",
	});
	const two = await check(claire, fermes(["1;Patience;Delle;;;;oignon"]), {
		source: "Queue",
		kind: "shop",
	});
	await startImport(ines, one.id);
	await startImport(claire, two.id);
	await db.execute(sql`delete from graphile_worker._private_jobs`);
	const order: string[] = [];
	const work = (id: string) =>
		advanceImport(id, { now: TODAY, tell: ({ importId }) => void order.push(importId) });
	const done = await Promise.all([work(one.id), work(two.id)]);
	expect(done.toSorted()).toEqual([false, true]);
	expect(new Set(order).size).toBe(1);
	await jobsDone();
	const states = await db
		.select({ state: directoryImports.state })
		.from(directoryImports)
		.where(inArray(directoryImports.id, [one.id, two.id]));
	expect(states.map(({ state }) => state)).toEqual(["done", "done"]);
	expect(await named("Patience")).toHaveLength(1);
});

test("a finished import keeps no file", async () => {
	const { id } = await importAll(ines, fermes(["1;Sans trace;Delle;;;;"]), {
		source: "Traces",
		kind: "shop",
	});
	expect(await db.select().from(directoryFiles).where(eq(directoryFiles.importId, id))).toEqual([]);
});
