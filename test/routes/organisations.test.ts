import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import * as claim from "#app/routes/organisations/claim.tsx";
import * as claimDecision from "#app/routes/organisations/claim-decision.ts";
import * as claimProof from "#app/routes/organisations/claim-proof.tsx";
import * as decisions from "#app/routes/organisations/decisions.tsx";
import * as edit from "#app/routes/organisations/edit.tsx";
import * as invitation from "#app/routes/organisations/invitation.tsx";
import * as memberRemoval from "#app/routes/organisations/member-removal.ts";
import * as memberRole from "#app/routes/organisations/member-role.ts";
import * as members from "#app/routes/organisations/members.tsx";
import * as newOrganisation from "#app/routes/organisations/new.tsx";
import * as page from "#app/routes/organisations/organisation.tsx";
import * as removal from "#app/routes/organisations/removal.tsx";
import * as removalDecision from "#app/routes/organisations/removal-decision.ts";
import * as removalProof from "#app/routes/organisations/removal-proof.tsx";
import * as shareImage from "#app/routes/organisations/share-image.ts";
import { db } from "#db/client.server.ts";
import { claims, organisations, removalRequests } from "#db/schema/index.ts";
import { idOf } from "#db/village/keys.ts";
import { villageOrganisations } from "#db/village/organisations.ts";
import { villagers } from "#db/village/people.ts";
import { jobsDone } from "#test/support/jobs.ts";
import { linkMailedTo, mailsTo } from "#test/support/mails.ts";
import { visit } from "#test/support/request.ts";
import { organisation } from "#test/support/village.ts";

const farm = { slug: "ferme-des-grands-pres" };
const mill = { slug: "ferme-du-moulin" };
const card = { slug: "fromagerie-du-larmont" };
const nowhere = { slug: "nulle-part" };

const facts = {
	kind: "producer",
	name: "Ferme du Petit Étang",
	commune: "Delle (90100)",
	communeCode: "90033",
	languages: "fr",
};

async function tokenMailedTo(address: string): Promise<string> {
	await jobsDone();
	const link = new URL(await linkMailedTo(address), "http://localhost");
	return link.searchParams.get("jeton") ?? "";
}

test("an organisation's page is read by everybody, and says what it is to search engines", async () => {
	const { status, body } = await visit(page.loader, "/structures/x", { params: farm });
	expect(status).toBe(200);
	expect(body).toMatchObject({
		title: "Ferme des Grands Prés · Maillage",
		url: "http://localhost:3000/structures/ferme-des-grands-pres",
		image: "http://localhost:3000/structures/ferme-des-grands-pres/image.png",
		mayEdit: false,
	});
	expect((body["listings"] as unknown[]).length).toBeGreaterThan(0);
	expect((await visit(page.loader, "/x", { params: farm, as: "lea" })).body["mayEdit"]).toBe(true);
});

test("a card nobody claimed is kept out of search engines", async () => {
	const shown = async (params: { slug: string }) => {
		const { body } = await visit(page.loader, "/structures/x", { params });
		return JSON.stringify(page.meta?.({ data: body } as never));
	};
	expect(await shown(card)).toContain('"robots","content":"noindex"');
	expect(await shown(farm)).not.toContain("noindex");
	expect(await shown(farm)).toContain('"@type":"LocalBusiness"');
});

test("a page nobody has is not found", async () => {
	for (const { loader } of [page, shareImage, removal])
		expect((await visit(loader, "/structures/x", { params: nowhere })).status).toBe(404);
	for (const { loader } of [edit, members, claim])
		expect((await visit(loader, "/structures/x", { params: nowhere, as: "lea" })).status).toBe(404);
});

test("the picture of a link is an image", async () => {
	const answer = await visit(shareImage.loader, "/structures/x/image.png", { params: farm });
	expect(answer.headers.get("Content-Type")).toBe("image/png");
});

test("somebody adds her organisation and goes on where she was", async () => {
	const form = { ...facts, siret: "732 829 320 00074", phone: "03 84 00 00 09" };
	const options = { as: "victor", form } as const;
	const made = await visit(
		newOrganisation.action,
		"/structures/nouvelle?retour=/offres/nouvelle",
		options,
	);
	expect(made).toMatchObject({ status: 302, location: "/offres/nouvelle" });
	const { slug } = (
		await db.select().from(organisations).where(eq(organisations.siret, "73282932000074"))
	)[0]!;
	expect((await visit(page.loader, "/x", { params: { slug } })).body["organisation"]).toMatchObject(
		{
			name: facts.name,
			phone: null,
		},
	);
	const away = await visit(
		newOrganisation.action,
		"/structures/nouvelle?retour=//ailleurs.example",
		{
			as: "victor",
			form: facts,
		},
	);
	expect(away.location).toBe("/");
	const again = await visit(newOrganisation.action, "/structures/nouvelle", options);
	expect(again.form?.errors).toEqual({ siret: [{ reason: "organisation.siret-taken" }] });
	expect((await visit(newOrganisation.loader, "/structures/nouvelle")).status).toBe(302);
});

test("a form that is not right comes back filled, each error beside its field", async () => {
	const form = {
		...facts,
		name: "",
		siret: "123",
		phone: "appelez",
		postcode: "9010",
		website: "ferme",
	};
	const answer = await visit(edit.action, "/x", { as: "lea", params: farm, form });
	expect(answer.status).toBe(422);
	expect(answer.form?.values).toMatchObject({
		siret: "123",
		phone: "appelez",
		commune: facts.commune,
	});
	expect(answer.form?.errors).toEqual({
		name: [{ reason: "required" }],
		siret: [{ reason: "siret.length" }],
		phone: [{ reason: "phone" }],
		postcode: [{ reason: "postcode" }],
		website: [{ reason: "format.url" }],
	});
});

test("a number in the register comes into the form, or the reason why not", async () => {
	const asked = await visit(newOrganisation.loader, "/structures/nouvelle?siret=123", {
		as: "lea",
	});
	expect(asked.body["found"]).toMatchObject({ error: { reason: "siret.length" } });
});

test("a member changes her organisation; somebody of another may not", async () => {
	const form = { ...facts, name: "Grands Prés", specialty: "Le panais" };
	expect(
		(await visit(edit.loader, "/x", { as: "aline", params: farm })).body["facts"],
	).toMatchObject({
		name: "Ferme des Grands Prés",
	});
	expect(await visit(edit.action, "/x", { as: "aline", params: farm, form })).toMatchObject({
		status: 302,
		location: "/structures/ferme-des-grands-pres",
	});
	for (const as of ["marc", "victor"] as const) {
		expect((await visit(edit.loader, "/x", { as, params: farm })).status).toBe(403);
		expect((await visit(edit.action, "/x", { as, params: farm, form })).status).toBe(403);
	}
	expect((await visit(edit.action, "/x", { params: farm, form })).location).toContain("/connexion");
	const shown = await visit(page.loader, "/x", { params: farm });
	expect(shown.body["organisation"]).toMatchObject({ name: "Grands Prés", specialty: "Le panais" });
});

test("an owner invites, whoever holds the link joins, and may leave", async () => {
	const form = { email: "Invitee@Village.Example", role: "member" };
	const invited = await visit(members.action, "/x", { as: "marc", params: mill, form });
	expect(invited).toMatchObject({ status: 302, location: "/structures/ferme-du-moulin/membres" });
	const token = await tokenMailedTo("invitee@village.example");

	const visitor = await visit(invitation.loader, `/invitation?jeton=${token}`);
	expect(visitor.location).toBe(
		`/connexion?retour=${encodeURIComponent(`/invitation?jeton=${token}`)}`,
	);
	const seen = await visit(invitation.loader, `/invitation?jeton=${token}`, { as: "hugo" });
	expect(seen.body["invitation"]).toMatchObject({ organisation: "Ferme du Moulin" });
	expect(
		await visit(invitation.action, "/invitation", { as: "hugo", form: { token } }),
	).toMatchObject({
		status: 302,
		location: "/structures/ferme-du-moulin",
	});
	expect(
		(await visit(invitation.action, "/invitation", { as: "hugo", form: { token } })).status,
	).toBe(409);

	const list = await visit(members.loader, "/x", { as: "hugo", params: mill });
	expect(list.body).toMatchObject({ mayManage: false, invitations: [] });
	const params = { ...mill, personId: idOf("hugo") };
	const promoted = { role: "owner" };
	expect(
		(await visit(memberRole.action, "/x", { as: "hugo", params, form: promoted })).status,
	).toBe(403);
	expect(
		(await visit(memberRole.action, "/x", { as: "marc", params, form: promoted })).status,
	).toBe(302);
	expect((await visit(memberRole.action, "/x", { as: "marc", params, form: {} })).status).toBe(302);
	expect(await visit(memberRemoval.action, "/x", { as: "hugo", params, form: {} })).toMatchObject({
		location: "/mon-espace",
	});
	expect((await visit(members.loader, "/x", { as: "hugo", params: mill })).status).toBe(403);
});

test("the last owner does not leave, and a stranger sends nobody away", async () => {
	const params = { ...mill, personId: idOf("marc") };
	const last = await visit(memberRemoval.action, "/x", { as: "marc", params, form: {} });
	expect(last).toMatchObject({ status: 409, body: { reason: "member.last-owner" } });
	expect((await visit(memberRemoval.action, "/x", { as: "paul", params, form: {} })).status).toBe(
		403,
	);
	const strange = { ...mill, personId: "pas-un-numero" };
	expect(
		(await visit(memberRole.action, "/x", { as: "marc", params: strange, form: {} })).status,
	).toBe(404);
	expect(
		(await visit(memberRemoval.action, "/x", { as: "marc", params: strange, form: {} })).status,
	).toBe(302);
});

test("a simple member's invitation is refused, and a wrong address comes back", async () => {
	const form = { email: "x@y.example", role: "member" };
	expect((await visit(members.action, "/x", { as: "aline", params: farm, form })).status).toBe(403);
	const wrong = { email: "pas une adresse", role: "emperor" };
	const answer = await visit(members.action, "/x", { as: "lea", params: farm, form: wrong });
	expect(answer.form?.errors).toEqual({
		email: [{ reason: "format.email" }],
		role: [{ reason: "invalid-value" }],
	});
});

test("a card is claimed, proved by its own mailbox, and then nobody else's to claim", async () => {
	const cardEmail = villageOrganisations[card.slug as "fromagerie-du-larmont"].cardEmail;
	const before = await visit(claim.loader, "/x", { as: "theo", params: card });
	expect(before.body).toMatchObject({ hasEmail: true });
	expect(JSON.stringify(before.body)).not.toContain(cardEmail);
	const asked = await visit(claim.action, "/x", { as: "theo", params: card, form: {} });
	expect(asked).toMatchObject({ status: 302, location: "/structures/fromagerie-du-larmont" });
	const token = await tokenMailedTo(cardEmail);
	expect(
		(await visit(claimProof.loader, `/x?jeton=${token}`, { params: card })).body["token"],
	).toBe(token);
	expect((await visit(claimProof.action, "/x", { form: { token: "x" } })).body).toEqual({
		spent: true,
	});
	expect((await visit(claimProof.action, "/x", { form: { token } })).status).toBe(302);
	expect((await visit(page.loader, "/x", { as: "theo", params: card })).body["mayEdit"]).toBe(true);
	for (const { loader } of [claim, claimProof, removal])
		expect((await visit(loader, "/x", { as: "hugo", params: card })).status).toBe(409);
	const late = await visit(claim.action, "/x", { as: "hugo", params: card, form: {} });
	expect(late.form?.errors).toEqual({ "": [{ reason: "card.claimed" }] });
	expect((await visit(claim.action, "/x", { params: card, form: {} })).location).toContain(
		"/connexion",
	);
});

test("claims wait on the page of those who decide, and are decided there", async () => {
	const params = { slug: "boucherie-des-halles" };
	await visit(claim.action, "/x", { as: "hugo", params, form: { message: "La nôtre" } });
	for (const [as, status] of [
		["lea", 404],
		["ines", 200],
		["claire", 200],
	] as const)
		expect((await visit(decisions.loader, "/demandes", { as })).status).toBe(status);
	const { body } = await visit(decisions.loader, "/demandes", { as: "claire" });
	expect(body["claims"]).toMatchObject([{ message: "La nôtre", email: villagers.hugo.email }]);
	const [one] = await db
		.select()
		.from(claims)
		.where(eq(claims.organisationId, organisation("boucherie-des-halles")));
	const decide = (as: "lea" | "ines" | "claire", id: string) =>
		visit(claimDecision.action, "/x", { as, params: { id }, form: { decision: "yes" } });
	expect((await decide("lea", one!.id)).status).toBe(404);
	expect((await decide("ines", one!.id)).status).toBe(404);
	expect((await decide("claire", "pas-un-numero")).status).toBe(404);
	expect(await decide("claire", one!.id)).toMatchObject({ status: 302, location: "/demandes" });
	expect((await visit(page.loader, "/x", { params })).body["isClaimed"]).toBe(true);
});

test("anybody asks that a card be taken away; an animator or its mailbox does it", async () => {
	const params = { slug: "pays-ledonien" };
	const form = { email: "quelquun@village.example", reason: "Elle est à moi" };
	expect(await visit(removal.action, "/x", { params, form })).toMatchObject({
		status: 302,
		location: "/structures/pays-ledonien",
	});
	await jobsDone();
	expect(await mailsTo(form.email)).toEqual([]);
	const [request] = await db
		.select()
		.from(removalRequests)
		.where(eq(removalRequests.organisationId, organisation("pays-ledonien")));
	const decide = (as: "ines" | "claire", id: string) =>
		visit(removalDecision.action, "/x", { as, params: { id }, form: { decision: "yes" } });
	expect((await decide("ines", request!.id)).status).toBe(404);
	expect((await decide("claire", "pas-un-numero")).status).toBe(404);
	expect((await decide("claire", request!.id)).status).toBe(302);
	expect((await visit(page.loader, "/x", { params })).status).toBe(404);
	expect((await visit(removalProof.action, "/retrait", { form: { token: "x" } })).body).toEqual({
		spent: true,
	});
	const wrong = await visit(removal.action, "/x", {
		params: { slug: "pays-de-langres" },
		form: { email: "x" },
	});
	expect(wrong.form?.errors).toEqual({ email: [{ reason: "format.email" }] });
});

test("a card's own mailbox takes it away", async () => {
	await db
		.update(organisations)
		.set({ cardEmail: "langres@village.example" })
		.where(eq(organisations.slug, "pays-de-langres"));
	const params = { slug: "pays-de-langres" };
	await visit(removal.action, "/x", { params, form: { email: "langres@village.example" } });
	const token = await tokenMailedTo("langres@village.example");
	expect((await visit(removalProof.loader, `/retrait?jeton=${token}`)).body["token"]).toBe(token);
	expect((await visit(removalProof.action, "/retrait", { form: { token } })).location).toBe("/");
	expect((await visit(page.loader, "/x", { params })).status).toBe(404);
});
