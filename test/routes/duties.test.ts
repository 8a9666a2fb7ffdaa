import { expect, test } from "vitest";
import { action, loader } from "#app/routes/administration/duties.tsx";
import { action as end } from "#app/routes/administration/duty-end.ts";
import { loader as territories } from "#app/routes/territories/territory-suggestions.ts";
import { type Visit, visit } from "#test/support/request.ts";
import { villager } from "#test/support/village.ts";

const page = "/administration/responsables";
const form = { email: "victor@village.example", duty: "animator", territoryName: "Sud Territoire" };

test("an administrator appoints by the words of a territory, and takes it back", async () => {
	const as = "claire";
	expect(await visit(action, page, { as, form })).toMatchObject({ status: 302, location: page });
	const { personId, territoryIds } = await villager("victor");
	expect(territoryIds).toHaveLength(1);
	expect(JSON.stringify((await visit(loader, page, { as })).body)).toContain("Victor Seul");
	const duty = { personId, territoryId: territoryIds[0] ?? "" };
	expect((await visit(end, `${page}/fin`, { as, form: duty })).location).toBe(page);
	expect((await villager("victor")).territoryIds).toEqual([]);
});

test("what is wrong comes back in the form, with what was typed", async () => {
	const submit = (values: object) =>
		visit(action, page, { as: "claire", form: { ...form, ...values } });
	expect(await submit({ territoryName: "" })).toMatchObject({
		status: 422,
		form: {
			values: { email: form.email },
			errors: { territoryName: [{ reason: "required" }] },
		},
	});
	expect(await submit({ territoryName: "Atlantide" })).toMatchObject({
		form: { errors: { territoryName: [{ reason: "territory.unknown" }] } },
	});
	expect(await submit({ email: "personne@village.example" })).toMatchObject({
		form: { errors: { email: [{ reason: "duty.no-account" }] } },
	});
});

test("nobody else finds the page", async () => {
	const outsiders: Visit[] = [{ as: "ines" }, { as: "lea" }];
	for (const visitor of outsiders) {
		expect((await visit(loader, page, visitor)).status).toBe(404);
		expect((await visit(action, page, { ...visitor, form })).status).toBe(404);
		expect((await visit(end, page, { ...visitor, form: {} })).status).toBe(404);
	}
	expect((await visit(loader, page)).location).toContain("/connexion");
});

test("a territory field is answered with names and kinds", async () => {
	const { body } = await visit(territories, "/territoires/propositions?q=sud+terr");
	expect(body["suggestions"]).toContainEqual({
		value: expect.any(String),
		label: "CC du Sud Territoire",
		detail: "Intercommunalité",
	});
	expect((await visit(territories, "/territoires/propositions?q=")).body["suggestions"]).toEqual(
		[],
	);
});
