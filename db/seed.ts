import { hashPassword } from "better-auth/crypto";
import { eq, inArray, sql } from "drizzle-orm";
import type { Database, Transaction } from "./client.server.ts";
import {
	accounts,
	animators,
	communes,
	conversationParties,
	conversationReads,
	conversations,
	labels,
	listingLabels,
	listings,
	memberships,
	messages,
	organisationLabels,
	organisations,
	type Product,
	people,
	products,
	territories,
} from "./schema/index.ts";
import { type VillageConversation, villageConversations } from "./village/conversations.ts";
import { idOf } from "./village/keys.ts";
import type { VillageListing } from "./village/listing.ts";
import { villageListings } from "./village/listings.ts";
import { type VillageOrganisation, villageOrganisations } from "./village/organisations.ts";
import { PASSWORD, type Villager, villagers } from "./village/people.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Builds the village as it stands at `now`. The reference data must be there; the search index is the caller's to fill. */
export async function seedVillage(db: Database, now: Date): Promise<void> {
	await db.transaction(async (tx) => {
		await seedOrganisations(tx, now);
		await seedPeople(tx, now);
		await seedListings(tx, now);
		await seedConversations(tx, now);
	});
}

async function seedOrganisations(tx: Transaction, now: Date): Promise<void> {
	const all: [string, VillageOrganisation][] = Object.entries(villageOrganisations);
	const places = await tx
		.select()
		.from(communes)
		.where(
			inArray(
				communes.code,
				all.map(([, { commune }]) => commune),
			),
		);
	const labelIds = await idsOf(tx, labels);
	for (const [slug, { commune, at, unclaimed, labels: held = {}, ...facts }] of all) {
		const place = places.find(({ code }) => code === commune);
		await tx.insert(organisations).values({
			...facts,
			id: idOf(slug),
			slug,
			communeCode: commune,
			latitude: at?.[0] ?? place?.latitude ?? null,
			longitude: at?.[1] ?? place?.longitude ?? null,
			positionSource: at ? "map" : "commune",
			showsPhone: facts.phone !== undefined,
			claimedAt: unclaimed ? null : new Date(now.getTime() - 60 * DAY),
			createdAt: new Date(now.getTime() - 60 * DAY),
		});
		for (const [label, state] of Object.entries(held))
			await tx
				.insert(organisationLabels)
				.values({ organisationId: idOf(slug), labelId: requireId(labelIds, label), state });
	}
}

async function seedPeople(tx: Transaction, now: Date): Promise<void> {
	const password = await hashPassword(PASSWORD);
	for (const [key, villager] of Object.entries(villagers)) {
		const { name, email, owns = [], joins = [], animates = [], administrator }: Villager = villager;
		const personId = idOf(key);
		await tx.insert(people).values({
			id: personId,
			name,
			email,
			emailVerified: true,
			administratorSince: administrator ? now : null,
		});
		await tx
			.insert(accounts)
			.values({ personId, accountId: personId, providerId: "credential", password });
		for (const slug of [...owns, ...joins])
			await tx.insert(memberships).values({
				personId,
				organisationId: idOf(slug),
				role: owns.includes(slug) ? "owner" : "member",
				createdAt: new Date(now.getTime() - 60 * DAY),
			});
		for (const territory of animates)
			await tx
				.insert(animators)
				.values({ personId, territoryId: await territoryId(tx, territory) });
	}
}

async function territoryId(tx: Transaction, kindAndCode: string): Promise<string> {
	const [found] = await tx
		.select({ id: territories.id })
		.from(territories)
		.where(eq(sql`${territories.kind} || ':' || ${territories.code}`, kindAndCode));
	if (!found) throw new Error(`the village speaks of "${kindAndCode}", not a territory`);
	return found.id;
}

async function seedListings(tx: Transaction, now: Date): Promise<void> {
	const tree = await tx.select().from(products);
	const labelIds = await idsOf(tx, labels);
	const all: [string, VillageListing][] = Object.entries(villageListings);
	for (const [key, listing] of all) {
		const product = tree.find(({ slug }) => slug === listing.product);
		if (!product) throw new Error(`the village speaks of "${listing.product}", not a product`);
		await tx.insert(listings).values(listingRow(key, listing, product, now));
		for (const label of listing.labels ?? [])
			await tx
				.insert(listingLabels)
				.values({ listingId: idOf(key), labelId: requireId(labelIds, label) });
	}
}

function listingRow(
	key: string,
	{ by, author, quantity, price, months, from, resells, daysAgo, ...facts }: VillageListing,
	product: Product,
	now: Date,
): typeof listings.$inferInsert {
	const publishedAt = new Date(now.getTime() - daysAgo * DAY - 2 * HOUR);
	const [amount = null, unit = null, period = null] = quantity ?? [];
	const [priceCents = null, priceUnit = null] = price ?? [];
	return {
		status: "published",
		...facts,
		id: idOf(key),
		organisationId: idOf(by),
		authorId: idOf(author),
		productId: product.id,
		...{ quantity: amount, unit, period, priceCents, priceUnit },
		months: months ? bitsOf(months) : product.months,
		sourceOrganisationId: from ? idOf(from) : null,
		sourceListingId: resells ? idOf(resells) : null,
		intermediaries: from ? 1 : 0,
		publishedAt: facts.status === "draft" ? null : publishedAt,
		expiresOn: new Date(now.getTime() + 330 * DAY).toISOString().slice(0, 10),
		createdAt: publishedAt,
		updatedAt: publishedAt,
	};
}

function bitsOf(months: number[]): number {
	return months.reduce((bits, month) => bits | (1 << (month - 1)), 0);
}

async function seedConversations(tx: Transaction, now: Date): Promise<void> {
	const at = (hoursAgo = 0) => new Date(now.getTime() - hoursAgo * HOUR);
	for (const [key, thread] of Object.entries(villageConversations)) {
		const { parties, messages: said } = thread;
		const conversationId = idOf(key);
		await tx.insert(conversations).values({
			...pairOf(thread),
			id: conversationId,
			lastSeq: said.length,
			lastAt: at(said.at(-1)?.[3]),
			createdAt: at(said[0]?.[3]),
		});
		for (const slug of parties)
			await tx.insert(conversationParties).values({ conversationId, organisationId: idOf(slug) });
		for (const [index, [sender, organisation, body, hoursAgo]] of said.entries())
			await tx.insert(messages).values({
				conversationId,
				seq: index + 1,
				senderId: idOf(sender),
				senderOrganisationId: idOf(organisation),
				requestId: idOf(`${key} ${index}`),
				body,
				createdAt: at(hoursAgo),
			});
		for (const [person, lastReadSeq] of placesIn(thread))
			await tx
				.insert(conversationReads)
				.values({ conversationId, personId: idOf(person), lastReadSeq, readAt: now });
	}
}

/** What the thread is about, and the key by which its parties find it again. */
function pairOf({ parties, about }: VillageConversation) {
	const listingId = about ? idOf(about) : null;
	const sides = parties.map((slug) => `organisation:${idOf(slug)}`).sort();
	return { listingId, pairKey: [...sides, listingId ?? ""].join(" ") };
}

/** How far each has read: whoever wrote, until there at least. */
function placesIn({ messages: said, read }: VillageConversation): Map<string, number> {
	return new Map([
		...said.map(([sender], index) => [sender, index + 1] as const),
		...read.map((person) => [person, said.length] as const),
	]);
}

async function idsOf(tx: Transaction, table: typeof labels): Promise<Map<string, number>> {
	const rows = await tx.select({ slug: table.slug, id: table.id }).from(table);
	return new Map(rows.map(({ slug, id }) => [slug, id]));
}

function requireId(ids: Map<string, number>, slug: string): number {
	const id = ids.get(slug);
	if (id === undefined) throw new Error(`the village speaks of "${slug}", not a label`);
	return id;
}

/** True on a database where nobody has arrived yet. */
export async function isEmpty(db: Database): Promise<boolean> {
	const [someone] = await db.select({ id: people.id }).from(people).limit(1);
	const [something] = await db.select({ id: organisations.id }).from(organisations).limit(1);
	return !someone && !something;
}
