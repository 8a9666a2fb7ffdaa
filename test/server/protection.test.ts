import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
	neverGuessTypes,
	protect,
	refuseForeignWrites,
	refuseLongBodies,
	refuseNulls,
} from "#server/protection.ts";

let server: Server;
let site: string;

/** The guards alone, before a page that reads whatever reaches it. */
beforeAll(async () => {
	const app = express();
	app.use(neverGuessTypes, refuseNulls, protect(false), refuseForeignWrites, refuseLongBodies);
	app.all("*", (req, res) => {
		req.on("end", () => res.json("read")).resume();
	});
	server = app.listen(0, "127.0.0.1");
	await once(server, "listening");
	site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((closed) => server.close(closed)));

function post(path: string, headers: Record<string, string>, body = "x=1"): Promise<Response> {
	return fetch(site + path, { method: "POST", headers, body });
}

test.each([
	{},
	{ Origin: "https://ailleurs.example" },
	{ Origin: "null" },
	{ Origin: "http://localhost:3000.ailleurs.example" },
	{ Referer: "https://ailleurs.example/http://localhost:3000/" },
	{ Referer: "not an address" },
])("a write from %j is refused", async (headers) => {
	expect((await post("/deconnexion", headers as Record<string, string>)).status).toBe(403);
});

test("a write from our own pages goes on, by its origin or by where it was", async () => {
	for (const headers of [
		{ Origin: "http://localhost:3000" },
		{ Origin: site },
		{ Referer: `${site}/mon-espace?x=1` },
	] as Record<string, string>[])
		expect((await post("/x", headers)).status).toBe(200);
	for (const method of ["PUT", "DELETE", "PATCH"])
		expect((await fetch(`${site}/x`, { method })).status).toBe(403);
});

test("a body is taken as far as its page needs, and no further, whatever its length says", async () => {
	const own = { Origin: site };
	const megabytes = (count: number) => "x".repeat(count * 1024 * 1024);
	expect((await post("/connexion", own, megabytes(2))).status).toBe(413);
	for (const page of ["/offres/1/photos", "/offres/1/photos.data"])
		expect((await post(page, own, megabytes(2))).status, page).toBe(200);
	expect((await post("/imports/nouveau", own, megabytes(17))).status).toBe(200);
	const lying = new ReadableStream({
		start(controller) {
			for (let part = 0; part < 3; part++)
				controller.enqueue(new TextEncoder().encode(megabytes(1)));
			controller.close();
		},
	});
	const init = { method: "POST", headers: own, body: lying, duplex: "half" };
	await expect(fetch(`${site}/connexion`, init as RequestInit)).rejects.toThrow();
});

test("an address with a NUL is refused before anything is asked of the database", async () => {
	for (const path of ["/structures/%00", "/recherche?q=a%00b"])
		expect((await fetch(site + path)).status, path).toBe(400);
	expect((await fetch(`${site}/recherche?q=100%25%2000`)).status).toBe(200);
});

test("no page runs a script that is not ours, is framed, or has its type guessed", async () => {
	const [one, other] = await Promise.all([fetch(site), fetch(site)]);
	const policy = one.headers.get("Content-Security-Policy") ?? "";
	expect(policy).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{24}';/);
	for (const rule of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
		expect(policy).toContain(rule);
	expect(policy).not.toMatch(/script-src[^;]*unsafe/);
	expect(policy).not.toBe(other.headers.get("Content-Security-Policy"));
	expect(one.headers.get("X-Content-Type-Options")).toBe("nosniff");
});
