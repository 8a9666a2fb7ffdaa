import { and, eq, isNull, sql } from "drizzle-orm";
import { db, type Transaction } from "#db/client.server.ts";
import { record } from "#db/record.server.ts";
import { organisations, type Photo, photos } from "#db/schema/index.ts";
import { isMemberOf, type Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { keepListingsFindable } from "../search/keep-findable.server.ts";
import { MAX_PHOTOS, type StoredPhoto } from "./photos.ts";

/** What a picture shows: an organisation, or one of its listings. */
export type PhotoSubject = { organisationId: string; listingId: string | null };

/**
 * Adds a stored picture to an organisation or a listing of the actor's; the same picture again changes nothing.
 * @throws forbidden · conflict `photo.too-many`
 */
export async function addPhoto(
	actor: Member,
	subject: PhotoSubject,
	stored: StoredPhoto,
): Promise<Photo> {
	if (!isMemberOf(actor, subject.organisationId)) refuse("forbidden");
	return db.transaction(async (tx) => {
		// one at a time, so that the limit holds
		await tx
			.select({ id: organisations.id })
			.from(organisations)
			.where(eq(organisations.id, subject.organisationId))
			.for("update");
		const there = await tx.select().from(photos).where(sameSubject(subject));
		const same = there.find(({ file }) => file === stored.file);
		if (same) return same;
		if (there.length >= MAX_PHOTOS)
			refuse("conflict", "photo.too-many", { field: "photo", values: { maximum: MAX_PHOTOS } });
		const rank = Math.max(-1, ...there.map((photo) => photo.rank)) + 1;
		const [photo] = await tx
			.insert(photos)
			.values({ ...subject, ...stored, rank, createdAt: actor.now })
			.returning();
		await told(tx, actor, subject, "photo.added");
		return photo ?? refuse("not-found");
	});
}

/** Says in words what a picture shows, for those who do not see it. @throws not-found · forbidden */
export async function describePhoto(
	actor: Member,
	id: string,
	alternative: string,
): Promise<PhotoSubject> {
	const photo = await requireOwnPhoto(actor, id);
	await db.update(photos).set({ alternative }).where(eq(photos.id, id));
	return photo;
}

/** Takes a picture away; its file goes with a later sweep. @throws not-found when it is gone already · forbidden */
export async function removePhoto(actor: Member, id: string): Promise<PhotoSubject> {
	const photo = await requireOwnPhoto(actor, id);
	await db.transaction(async (tx) => {
		await tx.delete(photos).where(eq(photos.id, id));
		await told(tx, actor, photo, "photo.removed");
	});
	return photo;
}

async function requireOwnPhoto(actor: Member, id: string): Promise<Photo> {
	const [photo] = await db
		.select()
		.from(photos)
		.where(eq(sql`${photos.id}::text`, id));
	if (!photo) return refuse("not-found");
	return isMemberOf(actor, photo.organisationId) ? photo : refuse("forbidden");
}

function sameSubject({ organisationId, listingId }: PhotoSubject) {
	return and(
		eq(photos.organisationId, organisationId),
		listingId ? eq(photos.listingId, listingId) : isNull(photos.listingId),
	);
}

async function told(
	tx: Transaction,
	actor: Member,
	{ organisationId, listingId }: PhotoSubject,
	name: string,
): Promise<void> {
	await record(tx, { name, subjectId: listingId ?? organisationId, actorId: actor.personId });
	if (listingId) await keepListingsFindable(tx, [listingId]);
}
