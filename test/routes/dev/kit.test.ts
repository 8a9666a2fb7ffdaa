import { expect, test } from "vitest";
import { loader } from "#app/routes/dev/kit.tsx";
import { visit } from "#test/support/request.ts";

test("the kit is shown on one's own machine, and nowhere else", async () => {
	const here = await visit(loader, "/ui", { address: "127.0.0.1" });
	expect(here.body).toEqual({ title: "Le kit · Maillage" });
	for (const elsewhere of [
		{ address: "192.0.2.1" },
		{ address: "127.0.0.1", headers: { "X-Forwarded-For": "192.0.2.1" } },
	])
		expect((await visit(loader, "/ui", elsewhere)).status).toBe(404);
});
