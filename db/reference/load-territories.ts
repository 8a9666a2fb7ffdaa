import type { TransactionSql } from "postgres";
import { withoutForeignKeys } from "./bulk.ts";
import { readPackage } from "./packages.ts";

type Named = { code: string; nom: string };

/**
 * EPCI, départements, régions and the country, with the communes of each, so that one query answers which territories a
 * commune is in. Those that the packages no longer name lose their communes and stay: rules and animators hang on them.
 */
export async function loadTerritories(tx: TransactionSql): Promise<void> {
	const territories = [
		...readPackage<Named[]>("epci").map((epci) => named("epci", epci)),
		...readPackage<Named[]>("departements").map((departement) => named("departement", departement)),
		...readPackage<Named[]>("regions").map((region) => named("region", region)),
		{ kind: "country", code: "FR", name: "France" },
	];
	await tx`
		insert into territories (kind, code, name)
		select * from jsonb_to_recordset(${JSON.stringify(territories)}::text::jsonb) as given("kind" text, "code" text, "name" text)
		on conflict (kind, code) do update set name = excluded.name
	`;
	await tx`
		delete from territory_communes using territories
		where territories.id = territory_id and kind in ('epci', 'departement', 'region', 'country')
	`;
	await withoutForeignKeys(tx, "territory_communes", async () => {
		await tx`
			insert into territory_communes (territory_id, commune_code)
			select territories.id, communes.code
			from communes
			cross join lateral (values
				('epci', epci_code), ('departement', departement_code), ('region', region_code), ('country', 'FR')
			) as part(kind, code)
			join territories on (territories.kind, territories.code) = (part.kind, part.code)
		`;
	});
	await tx`
		update territories set population = people.count
		from (
			select territory_id, sum(population)::int as count
			from territory_communes join communes on code = commune_code
			group by territory_id
		) as people
		where territory_id = id
	`;
	await addDefaultRules(tx);
}

/** What a short circuit is where no territory says otherwise (requirement R31). Later versions are people's, never ours. */
export async function addDefaultRules(tx: TransactionSql): Promise<void> {
	const rules = { maxIntermediaries: 1, maxKm: 100, directSaleAnyDistance: false };
	const reason =
		"Fiche action 3 de la convention CCST–CMA (R31) : un intermédiaire au plus, moins de 100 km.";
	await tx`
		insert into rule_sets (territory_id, kind, version, rules, reason, in_force_from)
		select id, 'short-circuit', 1, ${JSON.stringify(rules)}::text::jsonb, ${reason}, '2020-12-17T00:00:00Z'
		from territories where kind = 'country' and code = 'FR'
		on conflict do nothing
	`;
}

function named(kind: string, { code, nom }: Named) {
	return { kind, code, name: nom };
}
