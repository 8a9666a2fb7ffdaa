/** Every current commune and the names it answers to, from the official geographic code. */
import { foldPlace } from "./fold.ts";
import { readPackage } from "./packages.ts";

/** A commune as @etalab/decoupage-administratif writes it. Parts are communes it absorbed and districts of the three cities. */
type Entry = {
	code: string;
	nom: string;
	type: "commune-actuelle" | "commune-deleguee" | "commune-associee" | "arrondissement-municipal";
	departement: string;
	region: string;
	commune?: string;
	codesPostaux?: string[];
	population?: number;
	anciensCodes?: string[];
};
type Epci = {
	code: string;
	nom: string;
	populationMunicipale: number;
	membres: { code: string }[];
};
type PastCommune = { code: string; nom: string; type: "COM" | "COMA" | "COMD" | "COMP" };

export type CurrentCommune = {
	code: string;
	name: string;
	postcodes: string[];
	population: number;
	epciCode: string | null;
	departementCode: string;
	regionCode: string;
	/** INSEE codes of the communes it absorbed. */
	formerCodes: string[];
};

/** `formerCode`: the INSEE code that went with a name, when it is not the commune's own. */
export type CommuneName = {
	communeCode: string;
	folded: string;
	formerName: string | null;
	formerCode: string | null;
};

export type CommuneSet = { communes: CurrentCommune[]; names: CommuneName[] };

export function readCommunes(): CommuneSet {
	const entries = readPackage<Entry[]>("communes");
	const epciOf = new Map(
		readPackage<Epci[]>("epci").flatMap((epci) =>
			epci.membres.map(({ code }) => [code, epci.code] as const),
		),
	);
	const communes = entries
		.filter(({ type }) => type === "commune-actuelle")
		.map((entry) => ({
			code: entry.code,
			name: entry.nom,
			postcodes: entry.codesPostaux ?? [],
			population: entry.population ?? 0,
			epciCode: epciOf.get(entry.code) ?? null,
			departementCode: entry.departement,
			regionCode: entry.region,
			formerCodes: entry.anciensCodes ?? [],
		}));
	return { communes, names: namesOf(communes, entries) };
}

/**
 * Own names, then every name that a commune or one of those it absorbed has had since 1943. The history stops in 2020, which
 * loses nothing that was merged later: it was still called by its name.
 */
function namesOf(communes: CurrentCommune[], entries: Entry[]): CommuneName[] {
	const names = communes.map(({ code, name }): CommuneName => {
		return { communeCode: code, folded: foldPlace(name), formerName: null, formerCode: null };
	});
	const known = new Set(names.map(key));
	const heirs = new Map(
		communes.flatMap((commune) =>
			[commune.code, ...commune.formerCodes].map((code) => [code, commune] as const),
		),
	);
	const add = (code: string, name: string, heir = heirs.get(code)) => {
		if (!heir || (heir.code === code && heir.name === name)) return;
		const formerCode = code === heir.code ? null : code;
		const one = { communeCode: heir.code, folded: foldPlace(name), formerName: name, formerCode };
		if (known.has(key(one))) return;
		known.add(key(one));
		names.push(one);
	};
	for (const { code, commune = code, nom, type } of entries)
		if (type !== "commune-actuelle") add(code, nom, heirs.get(commune));
	for (const { code, nom, type } of readPackage<PastCommune[]>("communeHistory"))
		if (type !== "COMP") add(code, nom);
	return names;
}

function key({ communeCode, folded, formerCode }: CommuneName): string {
	return `${communeCode} ${folded} ${formerCode ?? ""}`;
}
