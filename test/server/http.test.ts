import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { visitor } from "#test/support/remote.ts";
import { freshPlace, type Site, startSite } from "#test/support/site.ts";

let place: Awaited<ReturnType<typeof freshPlace>>;
let site: Site;

beforeAll(async () => {
	place = await freshPlace();
	site = await startSite({
		dataDir: place.dataDir,
		env: {
			DATABASE_URL: String(process.env["DATABASE_URL"]),
			METRICS_TOKEN: "a-token-for-prometheus",
			LOG_LEVEL: "debug",
		},
	});
}, 60_000);

afterAll(async () => {
	await site.stop();
	await place.remove();
});

function ask(path: string, options: RequestInit = {}): Promise<Response> {
	return fetch(site.url + path, { redirect: "manual", ...options });
}

describe("what every page carries", () => {
	test("a policy that runs no script but ours, each page with a word of its own", async () => {
		const answer = await ask("/recherche?q=%3Cscript%3Ealert(1)%3C/script%3E");
		const policy = answer.headers.get("Content-Security-Policy") ?? "";
		const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
		expect(nonce).not.toBe("");
		expect(policy).not.toContain("script-src 'self' 'unsafe-inline'");
		const page = await answer.text();
		expect(page).not.toContain("<script>alert");
		const scripts = [...page.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag);
		expect(scripts.length).toBeGreaterThan(0);
		for (const tag of scripts) expect(tag).toMatch(/ nonce="|type="application\/ld\+json"/);
		expect(page).not.toMatch(/ on[a-z]+="/);
		const next = (await ask("/")).headers.get("Content-Security-Policy");
		expect(next).not.toContain(nonce);
	});

	test("a number, which the log repeats", async () => {
		const answer = await ask("/offres/rien");
		expect(answer.status).toBe(404);
		expect(await answer.text()).toContain("Cette page n’existe pas");
		const requestId = answer.headers.get("X-Request-Id") ?? "";
		expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
		await expect.poll(() => site.output()).toContain(requestId);
		expect(site.output()).not.toContain("alert(1)");
	});

	test("nothing that says what it is made of, no frame, no guess of types", async () => {
		const { headers } = await ask("/");
		expect(headers.get("X-Powered-By")).toBeNull();
		expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
		expect(headers.get("Content-Security-Policy")).toContain("frame-ancestors 'none'");
	});
});

describe("a write", () => {
	const body = new URLSearchParams({ locale: "en", back: "/" });
	const write = (headers: Record<string, string>) =>
		ask("/langue", { method: "POST", body, headers });

	test("goes through from our own pages", async () => {
		expect((await write({ Origin: site.url })).status).toBe(302);
		expect((await write({ Referer: `${site.url}/recherche` })).status).toBe(302);
	});

	test("is refused from anywhere else, and from nowhere", async () => {
		for (const headers of [
			{ Origin: "https://ailleurs.example" },
			{ Origin: "null" },
			{ Referer: "https://ailleurs.example/" },
			{ Origin: `${site.url}.ailleurs.example` },
			{},
		])
			expect((await write(headers)).status, JSON.stringify(headers)).toBe(403);
	});

	test("is refused when it is too long, said or not", async () => {
		const long = "x".repeat(1024 * 1024 + 1);
		const headers = { Origin: site.url, "Content-Type": "text/plain" };
		expect((await ask("/langue", { method: "POST", body: long, headers })).status).toBe(413);
		const unsaid = new Blob([long]).stream();
		const answer = await ask("/langue", {
			method: "POST",
			body: unsaid,
			headers,
			duplex: "half",
		} as RequestInit).catch(() => ({ status: 413 }));
		expect(answer.status).toBeGreaterThanOrEqual(400);
		expect((await ask("/sante")).status).toBe(200);
	});

	test("leads nowhere but inside", async () => {
		const guest = visitor(site.url);
		for (const back of ["https://ailleurs.example", "//ailleurs.example", "/\\ailleurs.example"])
			expect((await guest.post("/langue", { locale: "fr", back })).location).toBe("/");
	});
});

describe("for those who watch", () => {
	test("the process is alive, and ready once it can search", async () => {
		expect(await (await ask("/sante")).json()).toEqual({ status: "ok" });
		expect(await (await ask("/sante/pret")).json()).toEqual({ status: "ok" });
	});

	test("figures are for whoever holds the token; to others there is nothing here", async () => {
		const figuresFor = (token: string) => ask("/metrics", { headers: { Authorization: token } });
		expect((await ask("/metrics")).status).toBe(404);
		expect((await figuresFor("Bearer wrong")).status).toBe(404);
		const figures = await figuresFor("Bearer a-token-for-prometheus");
		expect(figures.status).toBe(200);
		expect(await figures.text()).toMatch(
			/maillage_http_seconds_count\{method="GET",status="2xx"\} \d/,
		);
	});

	test("the log says what happened, and of nobody", async () => {
		const guest = visitor(site.url);
		await guest.post("/connexion", { email: "nadia@village.example", password: "perdu" });
		await guest.get("/recherche?q=quelque+chose+de+personnel");
		await expect.poll(() => site.output()).toContain('"path":"/recherche"');
		expect(site.output()).not.toMatch(/nadia@village\.example.*perdu|quelque.chose.de.personnel/);
		expect(site.output()).not.toContain('"password"');
	});
});

test("what never changes is kept for a year, and pages are not kept at all", async () => {
	const page = await (await ask("/")).text();
	const [, script = ""] = /(\/assets\/[^"]+\.js)/.exec(page) ?? [];
	const file = await ask(script, { headers: { "Accept-Encoding": "br" } });
	expect(file.headers.get("Cache-Control")).toContain("immutable");
	expect(file.headers.get("Content-Encoding")).toBe("br");
	expect((await ask("/assets/none.js")).status).toBe(404);
	const inside = await ask("/mon-espace");
	expect(inside.status).toBe(302);
	expect(inside.headers.get("Location")).toMatch(/^\/connexion/);
});
