import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import * as listingPhotos from "#app/routes/photos/listing-photos.tsx";
import * as organisationPhotos from "#app/routes/photos/organisation-photos.tsx";
import * as description from "#app/routes/photos/photo-description.ts";
import * as removal from "#app/routes/photos/photo-removal.ts";
import { db } from "#db/client.server.ts";
import { photos } from "#db/schema/index.ts";
import { picture, sent } from "#test/support/pictures.ts";
import { visit } from "#test/support/request.ts";
import { listing, organisation } from "#test/support/village.ts";

const params = { slug: "ferme-des-grands-pres" };

let width = 100;

async function form() {
	width += 1;
	return { photo: sent(await picture({ width, height: 80 })) };
}

async function photosOf(slug: "ferme-des-grands-pres") {
	return db
		.select()
		.from(photos)
		.where(eq(photos.organisationId, organisation(slug)));
}

test("a member's picture is added, described, and taken away", async () => {
	const added = await visit(organisationPhotos.action, "/x", {
		as: "aline",
		params,
		form: await form(),
	});
	expect(added).toMatchObject({
		status: 302,
		location: "/structures/ferme-des-grands-pres/photos",
	});
	const [photo] = await photosOf("ferme-des-grands-pres");
	const own = { as: "aline", params: { id: photo!.id } } as const;
	const back = "/structures/ferme-des-grands-pres/photos";

	const words = { alternative: "  Une serre en mars ", back };
	expect((await visit(description.action, "/x", { ...own, form: words })).location).toBe(back);
	const seen = await visit(organisationPhotos.loader, "/x", { as: "lea", params });
	expect(seen.body["photos"]).toMatchObject([{ alternative: "Une serre en mars" }]);

	const long = { alternative: "a".repeat(201), back };
	expect((await visit(description.action, "/x", { ...own, form: long })).status).toBe(422);
	expect((await photosOf("ferme-des-grands-pres"))[0]?.alternative).toBe("Une serre en mars");

	const away = { back: "//ailleurs.example" };
	expect((await visit(removal.action, "/x", { ...own, form: away })).location).toBe("/");
	expect((await visit(removal.action, "/x", { ...own, form: away })).status).toBe(404);
	expect(await photosOf("ferme-des-grands-pres")).toEqual([]);
});

test("what is no picture comes back with its reason", async () => {
	for (const [photo, reason] of [
		[sent("Bonjour", "photo.jpg"), "photo.not-a-picture"],
		[sent(""), "photo.none"],
		["photo.jpg", "photo.none"],
	] as const) {
		const answer = await visit(organisationPhotos.action, "/x", {
			as: "lea",
			params,
			form: { photo },
		});
		expect(answer).toMatchObject({ status: 422, form: { errors: { photo: [{ reason }] } } });
	}
});

test("somebody of another farm adds, describes and removes nothing", async () => {
	const as = "marc";
	expect((await visit(organisationPhotos.loader, "/x", { as, params })).status).toBe(403);
	expect(
		(await visit(organisationPhotos.action, "/x", { as, params, form: await form() })).status,
	).toBe(403);
	const leeks = { id: listing("poireaux-des-grands-pres") };
	expect(
		(await visit(listingPhotos.action, "/x", { as, params: leeks, form: await form() })).status,
	).toBe(403);
	await visit(organisationPhotos.action, "/x", { as: "lea", params, form: await form() });
	const [photo] = await photosOf("ferme-des-grands-pres");
	const theirs = { as, params: { id: photo!.id } } as const;
	expect(
		(await visit(description.action, "/x", { ...theirs, form: { alternative: "x" } })).status,
	).toBe(403);
	expect((await visit(removal.action, "/x", { ...theirs, form: {} })).status).toBe(403);
	expect(await photosOf("ferme-des-grands-pres")).toHaveLength(1);
	expect(
		(await visit(organisationPhotos.action, "/x", { params, form: await form() })).location,
	).toContain("/connexion");
});

test("a listing has pictures of its own", async () => {
	const leeks = { id: listing("poireaux-des-grands-pres") };
	const added = await visit(listingPhotos.action, "/x", {
		as: "lea",
		params: leeks,
		form: await form(),
	});
	expect(added).toMatchObject({ status: 302, location: `/offres/${leeks.id}/photos` });
	const seen = await visit(listingPhotos.loader, "/x", { as: "lea", params: leeks });
	expect(seen.body["photos"]).toHaveLength(1);
	for (const id of ["pas-un-numero", "00000000-0000-8000-8000-000000000000"])
		expect((await visit(listingPhotos.loader, "/x", { as: "lea", params: { id } })).status).toBe(
			404,
		);
});
