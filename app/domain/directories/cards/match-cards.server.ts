import { inArray, sql } from "drizzle-orm";
import type { Transaction } from "#db/client.server.ts";
import { labels, organisationLabels, organisations } from "#db/schema/index.ts";
import { foldName } from "../fold.ts";
import type { Problem } from "../rows/problem.ts";
import type { Card } from "./card.ts";
import type { Known } from "./plan-card.server.ts";

export type Match = { known: Known | null; problem?: Problem };

type Hit = { n: number; id: string; how: "key" | "siret" | "name" };

/**
 * The organisation each card speaks of, in the order of the cards: the one with its key at this source, else its SIRET, else
 * its name in its commune unless a SIRET or the source's own identifiers tell them apart. Two organisations for one card are
 * a problem, never a choice.
 */
export async function matchCards(
	tx: Transaction,
	sourceId: string,
	cards: Card[],
): Promise<Match[]> {
	const hits = await findHits(tx, sourceId, cards);
	const known = await loadKnown(tx, [...new Set(hits.map(({ id }) => id))]);
	const byCard = Map.groupBy(hits, ({ n }) => n);
	return cards.map((card, n) => chooseMatch(card, sourceId, byCard.get(n) ?? [], known));
}

async function findHits(tx: Transaction, sourceId: string, cards: Card[]): Promise<Hit[]> {
	const wanted = cards.map(({ key, siret, communeCode, name }, n) => ({
		...{ n, key, siret },
		commune: communeCode,
		name: foldName(name),
	}));
	return tx.execute<Hit>(sql`
		with wanted as (
			select * from jsonb_to_recordset(${JSON.stringify(wanted)}::text::jsonb)
				as card(n int, key text, siret text, commune text, name text)
		)
		select n, id, 'key' as how from wanted
			join ${organisations} on source_id = ${sourceId} and source_key = key
		union all
		select n, id, 'siret' from wanted join ${organisations} on organisations.siret = wanted.siret
		union all
		select n, id, 'name' from wanted
			join ${organisations} on commune_code = commune and fold_name(organisations.name) = wanted.name`);
}

async function loadKnown(tx: Transaction, ids: string[]): Promise<Map<string, Known>> {
	if (ids.length === 0) return new Map();
	const rows = await tx.select().from(organisations).where(inArray(organisations.id, ids));
	const held = await tx
		.select({ id: organisationLabels.organisationId, slug: labels.slug })
		.from(organisationLabels)
		.innerJoin(labels, sql`${labels.id} = ${organisationLabels.labelId}`)
		.where(inArray(organisationLabels.organisationId, ids));
	const slugs = Map.groupBy(held, ({ id }) => id);
	return new Map(
		rows.map((row) => [
			row.id,
			{ ...row, labels: (slugs.get(row.id) ?? []).map(({ slug }) => slug) },
		]),
	);
}

function chooseMatch(card: Card, sourceId: string, hits: Hit[], known: Map<string, Known>): Match {
	const sure = new Set(hits.filter(({ how }) => how !== "name").map(({ id }) => id));
	if (sure.size > 1) return { known: null, problem: { reason: "match.two-cards" } };
	const [certain] = sure;
	if (certain) return { known: known.get(certain) ?? null };
	const namesakes = hits
		.map(({ id }) => known.get(id))
		.filter((other) => other !== undefined)
		.filter((other) => !areApart(card, other, sourceId));
	if (namesakes.length > 1)
		return {
			known: null,
			problem: { reason: "match.several", values: { count: namesakes.length } },
		};
	return { known: namesakes[0] ?? null };
}

function areApart(card: Card, other: Known, sourceId: string): boolean {
	if (card.siret && other.siret && card.siret !== other.siret) return true;
	const bothNamed = card.key.startsWith("id:") && other.sourceKey?.startsWith("id:");
	return Boolean(bothNamed && other.sourceId === sourceId && other.sourceKey !== card.key);
}
