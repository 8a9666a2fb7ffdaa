import { db } from "#db/client.server.ts";
import { photos } from "#db/schema/index.ts";

/** The files that pictures name. */
export async function listPhotoFiles(): Promise<Set<string>> {
	const rows = await db.selectDistinct({ file: photos.file }).from(photos);
	return new Set(rows.map(({ file }) => file));
}
