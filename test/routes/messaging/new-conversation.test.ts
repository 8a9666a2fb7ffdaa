import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { action, loader } from "#app/routes/messaging/new-conversation.tsx";
import { visit } from "#test/support/request.ts";
import { aubergeEtGrandsPres } from "#test/support/talk.ts";
import { listing, organisation } from "#test/support/village.ts";

const path = "/conversations/nouvelle";

test("a visitor signs in, and comes back to what she wanted to write", async () => {
	const wanted = `${path}?annonce=${listing("carottes-des-grands-pres")}`;
	expect(await visit(loader, wanted)).toMatchObject({
		status: 302,
		location: `/connexion?retour=${encodeURIComponent(wanted)}`,
	});
});

test("the page shows to whom, about what and in whose name, by listing or by organisation", async () => {
	const byListing = `${path}?annonce=${listing("carottes-des-grands-pres")}`;
	expect((await visit(loader, byListing, { as: "nadia" })).body).toMatchObject({
		recipient: {
			name: "Ferme des Grands Prés",
			commune: "Joncherey",
			about: { title: "Carottes des sables, en caisses de 10 kg", side: "offer" },
		},
		organisation: "Cantine des Tilleuls",
	});
	const byOrganisation = `${path}?structure=le-pain-dhugo`;
	expect((await visit(loader, byOrganisation, { as: "victor" })).body).toMatchObject({
		recipient: { name: "Le Pain d'Hugo", about: null },
		organisation: null,
		name: "Victor Seul",
	});
});

test("a conversation under way is opened rather than started again", async () => {
	const wanted = `${path}?annonce=${listing("poireaux-des-grands-pres")}`;
	expect(await visit(loader, wanted, { as: "paul" })).toMatchObject({
		status: 302,
		location: `/conversations/${aubergeEtGrandsPres}#bottom`,
	});
});

test("the first message opens the conversation, once; refused, nothing is opened", async () => {
	const form = {
		organisationId: organisation("moulin-des-allaines"),
		requestId: randomUUID(),
		body: "Avez-vous de la T65 ?",
	};
	const { status, location, published } = await visit(action, path, { as: "hugo", form });
	expect([status, location]).toEqual([302, expect.stringMatching(/^\/conversations\/.+#bottom$/)]);
	expect(published.map(({ event }) => event)).toContain("message:created");
	const again = await visit(action, path, { as: "hugo", form });
	expect(again).toMatchObject({ location, published: [] });

	const empty = { listingId: listing("miel-des-etangs"), requestId: randomUUID(), body: " " };
	expect(await visit(action, path, { as: "hugo", form: empty })).toMatchObject({ status: 422 });
	const after = `${path}?annonce=${listing("miel-des-etangs")}`;
	expect(await visit(loader, after, { as: "hugo" })).toMatchObject({ status: 200 });
});

test("who cannot be written to is said with the reason; what is not there is not found", async () => {
	const ask = (query: string, as: "lea" | "nadia") => visit(loader, `${path}${query}`, { as });
	expect(await ask("?structure=boucherie-des-halles", "nadia")).toMatchObject({
		status: 409,
		body: { reason: "conversation.not-joined", back: "/structures/boucherie-des-halles" },
	});
	expect(await ask("?structure=ferme-des-grands-pres", "lea")).toMatchObject({
		status: 409,
		body: { reason: "conversation.own-organisation" },
	});
	for (const nothing of ["", "?structure=nulle-part", "?annonce=x", `?annonce=${randomUUID()}`])
		expect(await ask(nothing, "nadia"), nothing).toMatchObject({ status: 404 });
});
