import { count, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { openConversation } from "#app/domain/messaging/open-conversation.server.ts";
import { requireConversation } from "#app/domain/messaging/require-conversation.server.ts";
import { db } from "#db/client.server.ts";
import { conversationParties, listings, memberships, organisations } from "#db/schema/index.ts";
import { aubergeEtGrandsPres } from "#test/support/talk.ts";
import { listing, organisation, villager } from "#test/support/village.ts";

test("writing from an offer opens a conversation about it, between the two organisations", async () => {
	const nadia = await villager("nadia");
	const id = await openConversation(nadia, { listingId: listing("carottes-des-grands-pres") });
	const { about, parties, voice } = await requireConversation(nadia, id);
	expect(about?.title).toBe("Carottes des sables, en caisses de 10 kg");
	expect(parties.map(({ organisationId }) => organisationId).sort()).toEqual(
		[organisation("cantine-des-tilleuls"), organisation("ferme-des-grands-pres")].sort(),
	);
	expect(voice.name).toBe("Cantine des Tilleuls");
});

test("opening it again, or from the other side, finds the same one", async () => {
	const [paul, lea] = [await villager("paul"), await villager("lea")];
	const poireaux = { listingId: listing("poireaux-des-grands-pres") };
	expect(await openConversation(paul, poireaux)).toBe(aubergeEtGrandsPres);
	const open = () => openConversation(paul, { organisationId: organisation("ferme-du-moulin") });
	expect(await open()).toBe(await open());
	const fromPaul = await openConversation(paul, {
		organisationId: organisation("ferme-des-grands-pres"),
	});
	const fromLea = await openConversation(lea, {
		organisationId: organisation("auberge-du-vieux-four"),
	});
	expect(fromLea).toBe(fromPaul);
	expect(fromPaul).not.toBe(aubergeEtGrandsPres);
});

test("ten hands at once open one conversation, with two parties", async () => {
	const samira = await villager("samira");
	const ids = await Promise.all(
		Array.from({ length: 10 }, () =>
			openConversation(samira, { organisationId: organisation("le-pain-dhugo") }),
		),
	);
	expect(new Set(ids).size).toBe(1);
	const [parties] = await db
		.select({ count: count() })
		.from(conversationParties)
		.where(eq(conversationParties.conversationId, ids[0] ?? ""));
	expect(parties?.count).toBe(2);
});

test("a person without an organisation writes as herself", async () => {
	const victor = await villager("victor");
	expect(victor.memberships).toEqual([]);
	const id = await openConversation(victor, {
		organisationId: organisation("ferme-des-grands-pres"),
	});
	expect((await requireConversation(victor, id)).voice).toMatchObject({
		personId: victor.personId,
		name: "Victor Seul",
	});
});

test("nobody writes to her own organisation", async () => {
	const aline = await villager("aline");
	const refusal = openConversation(aline, { listingId: listing("carottes-des-grands-pres") });
	await expect(refusal).rejects.toBeRefused("conflict", "conversation.own-organisation");
});

test("a card that nobody claimed cannot be written to yet", async () => {
	const nadia = await villager("nadia");
	const to = { organisationId: organisation("boucherie-des-halles") };
	await expect(openConversation(nadia, to)).rejects.toBeRefused(
		"conflict",
		"conversation.not-joined",
	);
});

test("nor can an organisation that its last member left", async () => {
	const nadia = await villager("nadia");
	const to = { organisationId: organisation("vergers-de-la-combe") };
	await db.delete(memberships).where(eq(memberships.organisationId, to.organisationId));
	await expect(openConversation(nadia, to)).rejects.toBeRefused(
		"conflict",
		"conversation.not-joined",
	);
});

test("a draft is not there for others, nor is a card that was removed", async () => {
	const nadia = await villager("nadia");
	const draft = { listingId: listing("tomates-a-venir") };
	const [row] = await db.select().from(listings).where(eq(listings.id, draft.listingId));
	expect(row?.status).toBe("draft");
	await expect(openConversation(nadia, draft)).rejects.toBeRefused("not-found");

	const removed = { organisationId: organisation("pays-de-langres") };
	await db
		.update(organisations)
		.set({ removedAt: nadia.now })
		.where(eq(organisations.id, removed.organisationId));
	await expect(openConversation(nadia, removed)).rejects.toBeRefused("not-found");
});
