import { sql } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { ShortCircuitRules } from "./short-circuit.ts";

export type RulesInForce = {
	territoryId: string;
	territory: string;
	version: number;
	rules: ShortCircuitRules;
};

/**
 * The short-circuit rules where `communeCode` is: those of the closest territory that has set some (intercommunality, Pays, GAL,
 * park, département, région), else the country's. In each territory the newest version in force counts.
 */
export async function rulesInForce(communeCode: string | null, now: Date): Promise<RulesInForce> {
	const [found] = await db.execute<{
		territory_id: string;
		name: string;
		version: number;
		rules: unknown;
	}>(sql`
		select rules.territory_id, territories.name, rules.version, rules.rules
		from rule_sets rules
		join territories on territories.id = rules.territory_id
		where rules.kind = 'short-circuit' and rules.in_force_from <= ${now.toISOString()}::timestamptz
			and (territories.kind = 'country' or exists (
				select from territory_communes members
				where members.territory_id = territories.id and members.commune_code = ${communeCode}))
		order by array_position(
			array['epci', 'pays', 'gal', 'pnr', 'departement', 'region', 'country'], territories.kind
		), rules.in_force_from desc, rules.version desc
		limit 1`);
	if (!found) throw new Error("no short-circuit rules: the reference data is not loaded");
	return {
		territoryId: found.territory_id,
		territory: found.name,
		version: found.version,
		rules: ShortCircuitRules.parse(found.rules),
	};
}
