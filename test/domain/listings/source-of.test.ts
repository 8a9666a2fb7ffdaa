import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { sourceOf } from "#app/domain/listings/source-of.server.ts";
import { action } from "#app/routes/listings/provenance.tsx";
import { loader } from "#app/routes/organisations/organisation-suggestions.ts";
import { db } from "#db/client.server.ts";
import { organisations } from "#db/schema/index.ts";
import { search } from "#search/index.server.ts";
import { rowOf } from "#test/support/listings.ts";
import { visit } from "#test/support/request.ts";
import { listing, organisation } from "#test/support/village.ts";

const farm = organisation("ferme-des-grands-pres");
const mill = organisation("ferme-du-moulin");

beforeAll(() => search.rebuild());

test("the field proposes organisations as one types, by their slug", async () => {
	const { body } = await visit(loader, "/propositions/structures?q=grands");
	expect(body["suggestions"]).toEqual([
		{
			value: "ferme-des-grands-pres",
			label: "Ferme des Grands Prés",
			detail: "Producteur · Joncherey",
		},
	]);
	expect((await visit(loader, "/propositions/structures")).body["suggestions"]).toEqual([]);
});

test("what was picked counts as long as its name stands beside it", async () => {
	const picked = { source: "ferme-des-grands-pres" };
	expect(await sourceOf(picked)).toMatchObject({ id: farm });
	expect(await sourceOf({ ...picked, sourceName: "ferme des grands pres" })).toMatchObject({
		id: farm,
	});
	// without script, the words change and what had been picked stays
	expect(await sourceOf({ ...picked, sourceName: "Ferme du Moulin" })).toMatchObject({ id: mill });
});

test("without script, the name is enough, or its beginning when no other begins so", async () => {
	for (const sourceName of [
		"Ferme du Moulin",
		"FERME DU MOULIN",
		"ferme du mou",
		"ferme-du-moulin",
	])
		expect(await sourceOf({ sourceName }), sourceName).toMatchObject({ id: mill });
});

test("several, none or nothing at all are told apart", async () => {
	await expect(sourceOf({ sourceName: "ferme" })).rejects.toBeRefused(
		"invalid",
		"source.ambiguous",
	);
	await expect(sourceOf({ sourceName: "Xylophone & fils" })).rejects.toBeRefused(
		"invalid",
		"source.unknown",
	);
	await expect(sourceOf({ source: "nulle-part" })).rejects.toBeRefused("invalid", "source.unknown");
	await expect(sourceOf({})).rejects.toBeRefused("invalid", "required");
});

test("two of one name are told apart by the address of their page", async () => {
	await db
		.update(organisations)
		.set({ name: "Ferme du Moulin" })
		.where(eq(organisations.id, organisation("le-pain-dhugo")));
	await search.rebuild();
	await expect(sourceOf({ sourceName: "Ferme du Moulin" })).rejects.toBeRefused(
		"invalid",
		"source.ambiguous",
	);
	const sourceName = "http://localhost:3000/structures/ferme-du-moulin";
	expect(await sourceOf({ sourceName })).toMatchObject({ id: mill });
});

test("the form is sent without script: words alone say where it comes from", async () => {
	const id = listing("carottes-a-lepicerie");
	const form = { origin: "resold", visibility: "public", source: "" };
	const sent = await visit(action, `/offres/${id}/verification`, {
		as: "samira",
		params: { id },
		form: { ...form, sourceName: "brasserie la bourb" },
	});
	expect(sent).toMatchObject({ status: 302, location: `/offres/${id}` });
	expect((await rowOf(id)).sourceOrganisationId).toBe(organisation("brasserie-la-bourbeuse"));
	const refused = await visit(action, `/offres/${id}/verification`, {
		as: "samira",
		params: { id },
		form: { ...form, sourceName: "Xylophone & fils" },
	});
	expect(refused).toMatchObject({
		status: 422,
		form: {
			values: { sourceName: "Xylophone & fils" },
			errors: { sourceName: [{ reason: "source.unknown" }] },
		},
	});
});
