import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.server.ts";
import { events } from "#db/schema/index.ts";
import type { RowOutcome } from "#db/vocabulary.ts";
import { keepOrganisationsFindable } from "../../search/keep-findable.server.ts";
import type { Problem } from "../rows/problem.ts";
import { addCards } from "./add-cards.server.ts";
import type { Card } from "./card.ts";
import { type Match, matchCards } from "./match-cards.server.ts";
import { type Plan, planCard } from "./plan-card.server.ts";
import { updateCards } from "./update-cards.server.ts";

/** Who imports, from where, when. */
export type Importing = {
	importId: string;
	sourceId: string;
	personId: string | null;
	now: Date;
};

/** What is to happen to a card, or did. */
export type CardFate = {
	outcome: RowOutcome;
	organisationId: string | null;
	problems: Problem[];
};

type Planned = { card: Card; match: Match; plan: Plan };

/** What importing these cards would do now, in their order. Changes nothing. */
export async function foretellCards(
	tx: Transaction,
	sourceId: string,
	cards: Card[],
): Promise<CardFate[]> {
	return (await plan(tx, sourceId, cards)).map(fateOf);
}

/** Adds and updates the organisations of these cards, tells what happened to each and keeps the search up to date. */
export async function importCards(
	tx: Transaction,
	importing: Importing,
	cards: Card[],
): Promise<CardFate[]> {
	const planned = await plan(tx, importing.sourceId, cards);
	const added = planned.filter(({ plan }) => plan.outcome === "new");
	const ids = await addCards(
		tx,
		importing,
		added.map(({ card }) => card),
	);
	const updates = planned.flatMap(({ card, match: { known }, plan: { outcome, changes } }) =>
		known && outcome === "updated" ? [{ card, known, changes }] : [],
	);
	await updateCards(tx, importing, updates);
	const updated = updates.map(({ known }) => known.id);
	await tell(tx, importing, "card.imported", ids);
	await tell(tx, importing, "card.updated", updated);
	await keepOrganisationsFindable(tx, [...ids, ...updated]);
	const idOf = new Map(added.map((one, index) => [one, ids[index] ?? null]));
	return planned.map((one) => {
		const fate = fateOf(one);
		return { ...fate, organisationId: fate.organisationId ?? idOf.get(one) ?? null };
	});
}

async function plan(tx: Transaction, sourceId: string, cards: Card[]): Promise<Planned[]> {
	const matches = await matchCards(tx, sourceId, cards);
	return cards.map((card, index) => {
		const match = matches[index] ?? { known: null };
		return { card, match, plan: planOf(card, match, sourceId) };
	});
}

function planOf(card: Card, { known, problem }: Match, sourceId: string): Plan {
	if (problem) return { outcome: "refused", changes: {}, notes: [problem] };
	return planCard(card, known, sourceId);
}

function fateOf({ match: { known }, plan: { outcome, notes } }: Planned): CardFate {
	return { outcome, organisationId: known?.id ?? null, problems: notes };
}

async function tell(
	tx: Transaction,
	{ importId, personId, now }: Importing,
	name: string,
	ids: string[],
): Promise<void> {
	await tx.execute(sql`
		insert into ${events} (name, subject_id, actor_id, details, created_at)
		select ${name}, id, ${personId}::uuid, ${JSON.stringify({ importId })}::text::jsonb, ${now.toISOString()}::timestamptz
		from jsonb_array_elements_text(${JSON.stringify(ids)}::text::jsonb) as id`);
}
