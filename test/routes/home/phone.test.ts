/** What a phone asks for: the manifest, its icons, the program and the page for when there is no network. */
import sharp from "sharp";
import { expect, test } from "vitest";
import { loader as icon } from "#app/routes/home/icon.ts";
import { loader as manifest } from "#app/routes/home/manifest.ts";
import { loader as worker } from "#app/routes/home/offline-worker.ts";
import { icons } from "#app/web/icon.server.ts";
import { contextOf, requestOf, visit } from "#test/support/request.ts";

async function drawn(file: string) {
	const request = await requestOf(`/icone/${file}`);
	const response = await icon({ request, params: { file }, context: contextOf() });
	return sharp(Buffer.from(await response.arrayBuffer()));
}

test.each(Object.entries(icons))("%s has the size it says", async (file, { size, whole }) => {
	const picture = await drawn(file);
	expect(await picture.metadata()).toMatchObject({ format: "png", width: size, height: size });
	const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
	// a corner: cut away from the round mark, there on a whole ground
	expect(data[info.channels - 1]).toBe(whole ? 255 : 0);
});

test("an icon that nobody asked to draw is not there", async () => {
	expect((await visit(icon, "/icone/13.png", { params: { file: "13.png" } })).status).toBe(404);
});

test("the manifest names icons that exist, in the language asked", async () => {
	const { body, headers } = await visit(manifest, "/manifest.webmanifest", {
		headers: { "Accept-Language": "en" },
	});
	expect(headers.get("Content-Type")).toBe("application/manifest+json");
	expect(body).toMatchObject({ lang: "en", display: "standalone", start_url: "/" });
	const listed = body["icons"] as { src: string; sizes: string; purpose?: string }[];
	const pictures = listed.filter(({ src }) => src.startsWith("/icone/"));
	expect(pictures.map(({ purpose }) => purpose)).toContain("maskable");
	for (const { src, sizes } of pictures) {
		const { width, height } = await (await drawn(src.replace("/icone/", ""))).metadata();
		expect(sizes).toBe(`${width}x${height}`);
	}
});

test("the program beside the pages is always asked for anew", async () => {
	const { headers, body } = await visit(worker, "/hors-ligne.js");
	expect(headers.get("Content-Type")).toMatch(/^text\/javascript/);
	expect(headers.get("Cache-Control")).toBe("no-cache");
	expect(body["text"]).toContain("/hors-ligne");
});
