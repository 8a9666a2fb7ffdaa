import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { action, loader } from "#app/routes/messaging/new-conversation.tsx";
import { answered, asking } from "#test/support/asking.ts";
import { aubergeEtGrandsPres } from "#test/support/talk.ts";
import { listing, organisation } from "#test/support/village.ts";

const path = "/conversations/nouvelle";

test("a visitor signs in, and comes back to what she wanted to write", async () => {
	const wanted = `${path}?annonce=${listing("carottes-des-grands-pres")}`;
	expect(await answered(loader(await asking(wanted)))).toMatchObject({
		status: 302,
		location: `/connexion?retour=${encodeURIComponent(wanted)}`,
	});
});

test("the page shows to whom, about what and in whose name, by listing or by organisation", async () => {
	const byListing = `${path}?annonce=${listing("carottes-des-grands-pres")}`;
	expect((await answered(loader(await asking(byListing, { by: "nadia" })))).data).toMatchObject({
		recipient: {
			name: "Ferme des Grands Prés",
			commune: "Joncherey",
			about: { title: "Carottes des sables, en caisses de 10 kg", side: "offer" },
		},
		organisation: "Cantine des Tilleuls",
	});
	const byOrganisation = `${path}?structure=le-pain-dhugo`;
	expect(
		(await answered(loader(await asking(byOrganisation, { by: "victor" })))).data,
	).toMatchObject({
		recipient: { name: "Le Pain d'Hugo", about: null },
		organisation: null,
		name: "Victor Seul",
	});
});

test("a conversation under way is opened rather than started again", async () => {
	const wanted = `${path}?annonce=${listing("poireaux-des-grands-pres")}`;
	expect(await answered(loader(await asking(wanted, { by: "paul" })))).toMatchObject({
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
	const args = await asking(path, { by: "hugo", form });
	const { status, location } = await answered(action(args));
	expect([status, location]).toEqual([302, expect.stringMatching(/^\/conversations\/.+#bottom$/)]);
	expect(args.published.map(({ event }) => event)).toContain("message:created");
	const again = await asking(path, { by: "hugo", form });
	expect((await answered(action(again))).location).toBe(location);
	expect(again.published).toEqual([]);

	const empty = await asking(path, {
		by: "hugo",
		form: { listingId: listing("miel-des-etangs"), requestId: randomUUID(), body: " " },
	});
	expect(await answered(action(empty))).toMatchObject({ status: 422 });
	const after = `${path}?annonce=${listing("miel-des-etangs")}`;
	expect(await answered(loader(await asking(after, { by: "hugo" })))).toMatchObject({
		status: 200,
	});
});

test("who cannot be written to is said with the reason; what is not there is not found", async () => {
	const ask = async (query: string, by: "lea" | "nadia") =>
		answered(loader(await asking(`${path}${query}`, { by })));
	expect(await ask("?structure=boucherie-des-halles", "nadia")).toMatchObject({
		status: 409,
		data: { reason: "conversation.not-joined", back: "/structures/boucherie-des-halles" },
	});
	expect(await ask("?structure=ferme-des-grands-pres", "lea")).toMatchObject({
		status: 409,
		data: { reason: "conversation.own-organisation" },
	});
	for (const nothing of ["", "?structure=nulle-part", "?annonce=x", `?annonce=${randomUUID()}`])
		expect(await ask(nothing, "nadia"), nothing).toMatchObject({ status: 404 });
});
