import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { env } from "#server/env.ts";
import { refuse } from "../domain/errors.ts";
import { keptSince } from "../domain/identity/retention.ts";
import {
	MAX_PHOTO_BYTES,
	photoWidths,
	type StoredPhoto,
	widthsOf,
} from "../domain/photos/photos.ts";

export const photoFolder = join(env.dataDir, "uploads", "photos");

const formats = ["jpeg", "png", "webp", "heif", "avif", "gif", "tiff"];
const MAX_PIXELS = 60_000_000;

/**
 * Re-encodes what was sent and keeps it in each width. Whatever the name says, only what decodes as a picture is kept; places
 * and devices that cameras write inside do not survive.
 * @throws invalid `photo.none`, `photo.too-big`, `photo.not-a-picture`
 */
export async function storePhoto(sent: FormDataEntryValue | null): Promise<StoredPhoto> {
	if (!(sent instanceof File) || sent.size === 0)
		return refuse("invalid", "photo.none", { field: "photo" });
	if (sent.size > MAX_PHOTO_BYTES) refuse("invalid", "photo.too-big", { field: "photo" });
	const bytes = Buffer.from(await sent.arrayBuffer());
	const { data, info, colour } = await decode(bytes);
	const file = createHash("sha256").update(data).digest("hex").slice(0, 40);
	await mkdir(photoFolder, { recursive: true });
	for (const width of widthsOf(info.width))
		await keep(
			`${file}-${width}.webp`,
			await sharp(data)
				.resize({ width, withoutEnlargement: true })
				.webp({ quality: 78 })
				.toBuffer(),
		);
	return { file, width: info.width, height: info.height, colour };
}

async function decode(bytes: Buffer) {
	try {
		const picture = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error" });
		const { format } = await picture.metadata();
		if (!formats.includes(format ?? "")) throw new Error("not a picture");
		const upright = await picture
			.rotate()
			.resize({
				width: photoWidths.at(-1) ?? 1600,
				height: 2400,
				fit: "inside",
				withoutEnlargement: true,
			})
			.webp({ quality: 90 })
			.toBuffer({ resolveWithObject: true });
		const { dominant } = await sharp(upright.data).stats();
		const hex = [dominant.r, dominant.g, dominant.b].map((part) =>
			part.toString(16).padStart(2, "0"),
		);
		return { ...upright, colour: `#${hex.join("")}` };
	} catch {
		return refuse("invalid", "photo.not-a-picture", { field: "photo" });
	}
}

/** Written aside then renamed: a reader never meets half a file. The same content is the same file. */
async function keep(name: string, content: Buffer): Promise<void> {
	const path = join(photoFolder, name);
	const now = new Date();
	// one that is there already has its days before the sweep again
	const isThere = await utimes(path, now, now).then(
		() => true,
		() => false,
	);
	if (isThere) return;
	const draft = `${path}.${randomUUID()}.new`;
	await writeFile(draft, content);
	await rename(draft, path);
}

/** Removes files that no picture names, days after they came: a backup under way still finds those it read the rows of. */
export async function sweepPhotoFiles(named: Set<string>, now: Date): Promise<number> {
	const files = await readdir(photoFolder).catch(() => []);
	let swept = 0;
	for (const name of files) {
		const path = join(photoFolder, name);
		const file = name.replace(/-\d+\.webp.*$/, "");
		const found = await stat(path).catch(() => null);
		if (!found || named.has(file) || found.mtime > keptSince("photos", now)) continue;
		await rm(path, { force: true });
		swept++;
	}
	return swept;
}
