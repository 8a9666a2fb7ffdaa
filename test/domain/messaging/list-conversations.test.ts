import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { listConversations } from "#app/domain/messaging/list-conversations.server.ts";
import { excerptOf } from "#app/domain/messaging/messaging.ts";
import { openConversation } from "#app/domain/messaging/open-conversation.server.ts";
import { db } from "#db/client.server.ts";
import { memberships, organisations } from "#db/schema/index.ts";
import { aubergeEtGrandsPres, cantineEtMoulin, say, writeTo } from "#test/support/talk.ts";
import { at, organisation, villager } from "#test/support/village.ts";

test("the inbox says with whom, about what, the last words and how many are unread", async () => {
	const { conversations, next } = await listConversations(await villager("lea"));
	expect(next).toBeNull();
	expect(conversations).toMatchObject([
		{
			id: aubergeEtGrandsPres,
			others: [{ name: "Auberge du Vieux Four", slug: "auberge-du-vieux-four", isHere: true }],
			voice: { name: "Ferme des Grands Prés" },
			about: { title: "Poireaux d'hiver", side: "offer" },
			last: {
				senderName: "Paul Frossard",
				excerpt: "Alors à vendredi. Gardez-moi aussi quelques carottes fanes.",
			},
			unread: 1,
		},
	]);
});

test("a conversation in which nothing was said yet is in nobody's inbox", async () => {
	const [lea, yvette] = [await villager("lea"), await villager("yvette")];
	await openConversation(yvette, { organisationId: organisation("ferme-des-grands-pres") });
	expect((await listConversations(yvette)).conversations).toEqual([]);
	expect((await listConversations(lea)).conversations).toHaveLength(1);
});

test("the liveliest comes first, page after page, none twice and none forgotten", async () => {
	const samira = await villager("samira");
	const firms = await db.select().from(organisations);
	const minute = (count: number) =>
		at(samira, new Date(samira.now.getTime() + Math.floor(count / 3) * 60_000));
	const opened: string[] = [];
	for (let count = 0; count < 33; count++) {
		// people who belong nowhere write to her: as many threads as we like
		const firm = firms[count % firms.length];
		if (!firm) continue;
		const [copy] = await db
			.insert(organisations)
			.values({
				slug: `voisin-${count}`,
				kind: "shop",
				name: `Voisin ${count}`,
				communeCode: firm.communeCode,
				claimedAt: samira.now,
			})
			.returning({ id: organisations.id });
		const hugo = await villager("hugo");
		await db
			.insert(memberships)
			.values({ personId: hugo.personId, organisationId: copy?.id ?? "", role: "member" });
		opened.push((await writeTo(minute(count), { organisationId: copy?.id ?? "" })).conversationId);
	}
	const first = await listConversations(samira);
	expect(first.conversations).toHaveLength(30);
	const second = await listConversations(samira, first.next);
	expect(second.next).toBeNull();
	const all = [...first.conversations, ...second.conversations];
	expect(all.map(({ id }) => id).sort()).toEqual(opened.sort());
	const times = all.map(({ last }) => last.createdAt);
	expect(times).toEqual([...times].sort().reverse());
});

test("somebody of two organisations sees both inboxes in one, each in its name", async () => {
	const paul = await villager("paul");
	await db.insert(memberships).values({
		personId: paul.personId,
		organisationId: organisation("cantine-des-tilleuls"),
		role: "member",
		createdAt: paul.now,
	});
	const both = await villager("paul");
	const { conversations } = await listConversations(both);
	expect(conversations.map(({ voice }) => voice.name).sort()).toEqual([
		"Auberge du Vieux Four",
		"Cantine des Tilleuls",
	]);
	const said = await say(both, cantineEtMoulin, "Je remplace Nadia cette semaine.");
	expect(said.senderOrganisation).toBe("Cantine des Tilleuls");

	await db
		.delete(memberships)
		.where(
			and(
				eq(memberships.personId, paul.personId),
				eq(memberships.organisationId, organisation("cantine-des-tilleuls")),
			),
		);
	const left = await listConversations(await villager("paul"));
	expect(left.conversations.map(({ id }) => id)).toEqual([aubergeEtGrandsPres]);
});

test("an excerpt is cut between words", () => {
	expect(excerptOf("Bonjour Léa,\n\nmerci", 40)).toBe("Bonjour Léa, merci");
	expect(excerptOf("Douze seaux par semaine", 12)).toBe("Douze seaux…");
	expect(excerptOf("x".repeat(30), 10)).toBe(`${"x".repeat(10)}…`);
});
