import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { isMemberOf, visitor } from "#app/domain/actor.ts";
import { findOrganisationPage } from "#app/domain/organisations/find-organisation-page.server.ts";
import {
	addPhoto,
	describePhoto,
	type PhotoSubject,
	removePhoto,
} from "#app/domain/photos/add-photo.server.ts";
import { listPhotoFiles } from "#app/domain/photos/list-photo-files.server.ts";
import { listPhotos } from "#app/domain/photos/list-photos.server.ts";
import { MAX_PHOTOS, type StoredPhoto } from "#app/domain/photos/photos.ts";
import { db } from "#db/client.server.ts";
import { photos } from "#db/schema/index.ts";
import { listing, organisation, villager } from "#test/support/village.ts";

const [lea, aline, marc] = [await villager("lea"), await villager("aline"), await villager("marc")];
const SLUG = "ferme-des-grands-pres";
const farm: PhotoSubject = { organisationId: organisation(SLUG), listingId: null };
const leeks: PhotoSubject = { ...farm, listingId: listing("poireaux-des-grands-pres") };

let stored = 0;

function picture(): StoredPhoto {
	stored += 1;
	return { file: `file-${stored}`, width: 1600, height: 1200, colour: "#2f5d3a" };
}

async function withoutPictures(): Promise<void> {
	await db.delete(photos).where(eq(photos.organisationId, farm.organisationId));
}

test("a member's picture is on the organisation's page, after those that were there", async () => {
	await withoutPictures();
	const first = await addPhoto(lea, farm, picture());
	const second = await addPhoto(aline, farm, picture());
	expect([first.rank, second.rank]).toEqual([0, 1]);
	const page = await findOrganisationPage(visitor(), SLUG);
	expect(page.photos.map(({ file }) => file)).toEqual([first.file, second.file]);
	expect(await listPhotos(leeks)).toEqual([]);
});

test("the same picture sent again, even at once, is there once", async () => {
	await withoutPictures();
	const one = picture();
	const sent = await Promise.all([1, 2, 3].map(() => addPhoto(lea, farm, one)));
	expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
	expect(await listPhotos(farm)).toHaveLength(1);
	await addPhoto(lea, leeks, one);
	expect(await listPhotos(leeks)).toHaveLength(1);
});

test("somebody of another farm adds nothing", async () => {
	await withoutPictures();
	expect(isMemberOf(marc, farm.organisationId)).toBe(false);
	await expect(addPhoto(marc, farm, picture())).rejects.toBeRefused("forbidden");
	expect(await listPhotos(farm)).toEqual([]);
});

test("eight pictures and no more, even when they come all at once", async () => {
	await withoutPictures();
	const outcomes = await Promise.allSettled(
		Array.from({ length: MAX_PHOTOS + 3 }, () => addPhoto(lea, farm, picture())),
	);
	const refused = outcomes.filter((outcome) => outcome.status === "rejected");
	expect(refused).toHaveLength(3);
	for (const { reason } of refused) expect(reason).toBeRefused("conflict", "photo.too-many");
	const kept = await listPhotos(farm);
	expect(kept.map(({ rank }) => rank)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
	await addPhoto(lea, leeks, picture());
});

test("one that goes makes room for another, and its file is named no more", async () => {
	await withoutPictures();
	const first = await addPhoto(lea, farm, picture());
	for (let count = 1; count < MAX_PHOTOS; count++) await addPhoto(lea, farm, picture());
	expect(await listPhotoFiles()).toContain(first.file);
	expect(await removePhoto(aline, first.id)).toMatchObject(farm);
	await addPhoto(lea, farm, picture());
	expect(await listPhotos(farm)).toHaveLength(MAX_PHOTOS);
	expect(await listPhotoFiles()).not.toContain(first.file);
});

test("what a picture shows is said in words, by its members only", async () => {
	await withoutPictures();
	const { id } = await addPhoto(lea, farm, picture());
	await describePhoto(aline, id, "Une serre en mars");
	await expect(describePhoto(marc, id, "Autre chose")).rejects.toBeRefused("forbidden");
	expect((await listPhotos(farm))[0]?.alternative).toBe("Une serre en mars");
});

test("somebody else's picture stays; one already gone is not found", async () => {
	await withoutPictures();
	const { id } = await addPhoto(lea, farm, picture());
	expect(isMemberOf(marc, farm.organisationId)).toBe(false);
	await expect(removePhoto(marc, id)).rejects.toBeRefused("forbidden");
	expect(await listPhotos(farm)).toHaveLength(1);
	await removePhoto(lea, id);
	for (const gone of [id, "00000000-0000-8000-8000-000000000000", "pas-un-numero"]) {
		await expect(removePhoto(lea, gone)).rejects.toBeRefused("not-found");
		await expect(describePhoto(lea, gone, "")).rejects.toBeRefused("not-found");
	}
});
