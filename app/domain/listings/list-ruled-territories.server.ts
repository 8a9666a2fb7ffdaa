import { asc, desc, eq, inArray } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { foldText } from "#db/reference/fold.ts";
import { ruleSets, type Territory, territories } from "#db/schema/index.ts";
import { type TerritoryKind, territoryKinds } from "#db/vocabulary.ts";
import type { Member } from "../actor.ts";
import type { ShortCircuitRules } from "./short-circuit.ts";

/** A territory and the newest of its own short-circuit rules; null when it follows wider ones. */
export type RuledTerritory = {
	id: string;
	kind: TerritoryKind;
	name: string;
	rules: ShortCircuitRules | null;
};

const MOST = 50;

/**
 * The territories whose rules the actor sets: those she animates; for an administrator those that have rules of their own or
 * that she animates, and with `words` those so named, fifty at most. Widest first.
 */
export async function listRuledTerritories(actor: Member, words = ""): Promise<RuledTerritory[]> {
	const [hers, rules] = await Promise.all([territoriesOf(actor), newestRules()]);
	const wanted = foldText(words);
	const shown = hers.filter(({ id, name }) =>
		wanted === ""
			? !actor.isAdministrator || rules.has(id) || actor.territoryIds.includes(id)
			: foldText(name).includes(wanted),
	);
	return shown
		.map(({ id, kind, name }) => ({ id, kind, name, rules: rules.get(id) ?? null }))
		.sort((one, other) => widthOf(other) - widthOf(one) || one.name.localeCompare(other.name))
		.slice(0, MOST);
}

async function territoriesOf({ isAdministrator, territoryIds }: Member): Promise<Territory[]> {
	if (!isAdministrator && territoryIds.length === 0) return [];
	return db
		.select()
		.from(territories)
		.where(isAdministrator ? undefined : inArray(territories.id, territoryIds));
}

async function newestRules(): Promise<Map<string, ShortCircuitRules>> {
	const rows = await db
		.selectDistinctOn([ruleSets.territoryId])
		.from(ruleSets)
		.where(eq(ruleSets.kind, "short-circuit"))
		.orderBy(asc(ruleSets.territoryId), desc(ruleSets.version));
	return new Map(rows.map((row) => [row.territoryId, row.rules as ShortCircuitRules]));
}

function widthOf({ kind }: RuledTerritory): number {
	return territoryKinds.indexOf(kind);
}
