import { readdir, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { MAX_PHOTO_BYTES, photoPath } from "#app/domain/photos/photos.ts";
import { photoFolder, storePhoto, sweepPhotoFiles } from "#app/web/photo-files.server.ts";
import { bomb, phonePicture, picture, sent } from "#test/support/pictures.ts";

async function files(): Promise<string[]> {
	return (await readdir(photoFolder).catch(() => [])).sort();
}

async function read(file: string, width: number): Promise<Buffer> {
	return readFile(join(photoFolder, photoPath(file, width).replace("/photos/", "")));
}

test("a picture is kept in each width, in a format every browser reads", async () => {
	const stored = await storePhoto(sent(await picture({ width: 1200, height: 900 })));
	expect(stored).toMatchObject({ width: 1200, height: 900 });
	expect(stored.colour).toMatch(/^#[0-9a-f]{6}$/);
	for (const width of [480, 960, 1200]) {
		const { format, ...kept } = await sharp(await read(stored.file, width)).metadata();
		expect(format).toBe("webp");
		expect([kept.width, kept.height]).toEqual([width, width * 0.75]);
	}
	expect((await files()).filter((name) => name.startsWith(stored.file))).toHaveLength(3);
});

test("a huge picture is brought down, a small one is not blown up", async () => {
	expect(await storePhoto(sent(await picture({ width: 4000, height: 1000 })))).toMatchObject({
		width: 1600,
		height: 400,
	});
	expect(await storePhoto(sent(await picture({ width: 300, height: 6000 })))).toMatchObject({
		width: 120,
		height: 2400,
	});
	expect(await storePhoto(sent(await picture({ width: 50, height: 40 })))).toMatchObject({
		width: 50,
		height: 40,
	});
});

test("a phone's picture stands upright, and no longer says where it was taken nor by what", async () => {
	const bytes = await phonePicture();
	const { exif, orientation } = await sharp(bytes).metadata();
	expect(orientation).toBe(6);
	expect(exif?.toString("latin1")).toContain("Telephone");

	const stored = await storePhoto(sent(bytes));

	expect(stored).toMatchObject({ width: 600, height: 800 });
	const kept = await read(stored.file, 600);
	const metadata = await sharp(kept).metadata();
	expect([metadata.exif, metadata.xmp, metadata.iptc]).toEqual([undefined, undefined, undefined]);
	expect(metadata.orientation).toBeUndefined();
	expect(kept.toString("latin1")).not.toContain("Telephone");
	const { data, info } = await sharp(kept).raw().toBuffer({ resolveWithObject: true });
	const [red = 0, , blue = 0] = data.subarray(info.channels * (info.width * 100 + 300));
	expect(red).toBeGreaterThan(200);
	expect(blue).toBeLessThan(60);
});

test("the formats that people have are read, whatever the name says", async () => {
	for (const format of ["png", "webp", "avif", "gif", "tiff"] as const) {
		const bytes = await picture({ width: 64, height: 48, format });
		const stored = await storePhoto(sent(bytes, "photo.txt", "text/plain"));
		expect(stored, format).toMatchObject({ width: 64, height: 48 });
	}
});

test("what is no picture is refused, whatever the name says", async () => {
	const before = await files();
	const svg =
		'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
	const jpeg = await picture();
	for (const content of [
		"Bonjour",
		svg,
		`<?xml version="1.0"?>${svg}`,
		"<!doctype html><script>alert(1)</script>",
		"GIF89a<script>alert(1)</script>",
		"%PDF-1.7 %âãÏÓ",
		jpeg.subarray(0, jpeg.length / 2),
		Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(64)]),
	])
		await expect(storePhoto(sent(content))).rejects.toBeRefused("invalid", "photo.not-a-picture");
	expect(await files()).toEqual(before);
});

test("a small file that would unfold into an enormous picture is refused", async () => {
	const small = await storePhoto(sent(bomb(700)));
	expect(small).toMatchObject({ width: 700, height: 700 });
	const enormous = bomb(9000);
	expect(enormous.length).toBeLessThan(MAX_PHOTO_BYTES / 1000);
	await expect(storePhoto(sent(enormous))).rejects.toBeRefused("invalid", "photo.not-a-picture");
});

test("fifteen megabytes at most, and something at least", async () => {
	const heavy = sent(Buffer.alloc(MAX_PHOTO_BYTES + 1));
	await expect(storePhoto(heavy)).rejects.toBeRefused("invalid", "photo.too-big");
	for (const nothing of [null, "", "photo.jpg", sent("")])
		await expect(storePhoto(nothing)).rejects.toBeRefused("invalid", "photo.none");
});

test("what hides behind a picture is not kept with it", async () => {
	const bytes = Buffer.concat([await picture(), Buffer.from("<script>alert(1)</script>")]);
	const { file } = await storePhoto(sent(bytes));
	expect((await read(file, 800)).toString("latin1")).not.toContain("script");
});

test("the same picture sent twice at once is one file, whole", async () => {
	const bytes = await picture({ width: 490, height: 70 });
	const [one, ...others] = await Promise.all(
		Array.from({ length: 12 }, () => storePhoto(sent(bytes))),
	);
	for (const other of [...others, await storePhoto(sent(bytes))]) expect(other).toEqual(one);
	if (!one) throw new Error("nothing stored");
	expect((await files()).filter((name) => name.startsWith(one.file))).toHaveLength(2);
	expect((await files()).filter((name) => !name.endsWith(".webp"))).toEqual([]);
});

test("files that no picture names any more go after a week, and no other", async () => {
	const kept = await storePhoto(sent(await picture({ width: 300, height: 100 })));
	const gone = await storePhoto(sent(await picture({ width: 310, height: 100 })));
	const now = Date.now();
	const WEEK = 7 * 24 * 3_600_000;
	await writeFile(join(photoFolder, "half-480.webp.new"), "");
	const swept = (named: string[], at: number) => sweepPhotoFiles(new Set(named), new Date(at));

	await swept([kept.file], now + WEEK - 60_000);
	expect(await files()).toContain(`${gone.file}-310.webp`);
	await swept([kept.file], now + WEEK + 60_000);
	expect(await files()).toEqual([`${kept.file}-300.webp`]);
});

test("a picture sent again before it was swept has a week again", async () => {
	const bytes = await picture({ width: 320, height: 100 });
	const { file } = await storePhoto(sent(bytes));
	const path = join(photoFolder, `${file}-320.webp`);
	const long = new Date(Date.now() - 30 * 24 * 3_600_000);
	await utimes(path, long, long);
	await storePhoto(sent(bytes));
	expect((await stat(path)).mtimeMs).toBeGreaterThan(Date.now() - 3_600_000);
});
