import { and, eq, isNull } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { type Photo, photos } from "#db/schema/index.ts";
import type { PhotoSubject } from "./add-photo.server.ts";

/** The pictures of an organisation itself, or of one listing, in their order. */
export async function listPhotos({ organisationId, listingId }: PhotoSubject): Promise<Photo[]> {
	return db
		.select()
		.from(photos)
		.where(
			and(
				eq(photos.organisationId, organisationId),
				listingId ? eq(photos.listingId, listingId) : isNull(photos.listingId),
			),
		)
		.orderBy(photos.rank, photos.createdAt);
}
