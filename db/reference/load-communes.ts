import type { TransactionSql } from "postgres";
import { withoutForeignKeys } from "./bulk.ts";
import { type CurrentCommune, readCommunes } from "./communes.ts";
import { readPoints, readTowns } from "./points.ts";
import { placeCommunes } from "./positions.ts";

/**
 * Brings the communes to what the packages say. Positions that an administrator loaded from a file stay. A commune that was
 * merged since the last load leaves its organisations and people to the one that absorbed it.
 */
export async function loadCommunes(tx: TransactionSql): Promise<void> {
	const { communes, names } = readCommunes();
	await tx`
		insert into communes (
			code, name, postcodes, population, epci_code, departement_code, region_code,
			latitude, longitude, position_source, position_km
		)
		select * from jsonb_to_recordset(${JSON.stringify(await withPositions(tx, communes))}::text::jsonb) as given(
			"code" text, "name" text, "postcodes" text[], "population" int, "epciCode" text,
			"departementCode" text, "regionCode" text,
			"latitude" float8, "longitude" float8, "source" text, "km" float8
		)
		on conflict (code) do update set
			name = excluded.name,
			postcodes = excluded.postcodes,
			population = excluded.population,
			epci_code = excluded.epci_code,
			departement_code = excluded.departement_code,
			region_code = excluded.region_code,
			latitude = excluded.latitude,
			longitude = excluded.longitude,
			position_source = excluded.position_source,
			position_km = excluded.position_km,
			updated_at = now()
	`;
	await tx`delete from commune_names`;
	await withoutForeignKeys(tx, "commune_names", async () => {
		await tx`
			insert into commune_names (commune_code, folded, former_name, former_code)
			select * from jsonb_to_recordset(${JSON.stringify(names)}::text::jsonb) as given(
				"communeCode" text, "folded" text, "formerName" text, "formerCode" text
			)
		`;
	});
	await handOver(
		tx,
		communes.map(({ code }) => code),
	);
	await followCommunes(tx);
}

async function withPositions(tx: TransactionSql, communes: CurrentCommune[]) {
	const { positions } = placeCommunes(communes, {
		points: readPoints(communes),
		towns: readTowns(),
	});
	const fromFile = await tx<{ code: string; latitude: number; longitude: number }[]>`
		select code, latitude, longitude from communes where position_source = 'file'
	`;
	for (const { code, ...point } of fromFile) positions.set(code, { point, source: "file", km: 0 });
	return communes.map(({ formerCodes: _, ...commune }) => {
		const { point = null, source = "none", km = 0 } = positions.get(commune.code) ?? {};
		return { ...commune, ...point, source, km };
	});
}

async function handOver(tx: TransactionSql, current: string[]): Promise<void> {
	const gone = await tx<{ code: string; heir: string }[]>`
		select code, commune_code as heir
		from communes join commune_names on former_code = code
		where code <> all(${current})
	`;
	for (const { code, heir } of gone) {
		await tx`update organisations set commune_code = ${heir} where commune_code = ${code}`;
		await tx`update people set commune_code = ${heir} where commune_code = ${code}`;
		await tx`delete from communes where code = ${code}`;
	}
}

/** Moves the organisations that stand at their commune's point to where it is now. Answers how many. */
export async function followCommunes(tx: TransactionSql): Promise<number> {
	const moved = await tx`
		update organisations
		set latitude = communes.latitude, longitude = communes.longitude, updated_at = now()
		from communes
		where communes.code = organisations.commune_code
			and organisations.position_source = 'commune'
			and (organisations.latitude, organisations.longitude)
				is distinct from (communes.latitude, communes.longitude)
	`;
	return moved.count;
}
