/** The State's register of businesses (Recherche d'entreprises): fills an organisation from its SIRET. */
import * as z from "zod";
import { env } from "#server/env.ts";
import { checkSiret } from "../domain/organisations/siret.ts";
import type { Suggestion } from "../ui/form/combobox-field.tsx";
import type { FieldError } from "../ui/form/reply.ts";

const text = z.string().nullish();

const Establishment = z.object({
	siret: z.string(),
	activite_principale: text,
	code_postal: text,
	commune: text,
	complement_adresse: text,
	indice_repetition: text,
	libelle_commune: text,
	libelle_voie: text,
	latitude: text,
	liste_enseignes: z.array(z.string()).nullish(),
	longitude: text,
	nom_commercial: text,
	numero_voie: text,
	statut_diffusion_etablissement: text,
	type_voie: text,
	etat_administratif: text,
});
type Establishment = z.infer<typeof Establishment>;

const Answer = z.object({
	results: z.array(
		z.object({
			nom_complet: text,
			nom_raison_sociale: text,
			siege: Establishment.nullish(),
			matching_etablissements: z.array(Establishment).default([]),
		}),
	),
});

/** What the register says of an establishment, written as people write it. Empty strings where it says nothing. */
export type RegisteredBusiness = {
	siret: string;
	name: string;
	nafCode: string;
	street: string;
	postcode: string;
	communeCode: string;
	communeName: string;
	latitude: number | null;
	longitude: number | null;
	isClosed: boolean;
};

export type LookUp =
	| { business: RegisteredBusiness }
	| { missing: "unknown" | "unavailable" | "private" | "off" };

/** Asks the register for one SIRET, two seconds at most: whoever waits can always type instead. */
export async function lookUpSiret(siret: string): Promise<LookUp> {
	if (env.SIRET_LOOKUP_URL === "off") return { missing: "off" };
	const url = new URL("/search", env.SIRET_LOOKUP_URL);
	url.search = new URLSearchParams({ q: siret, page: "1", per_page: "1" }).toString();
	try {
		const response = await fetch(url, {
			signal: AbortSignal.timeout(2000),
			redirect: "error",
			headers: { Accept: "application/json", "User-Agent": "Maillage" },
		});
		if (!response.ok) return { missing: "unavailable" };
		return read(siret, Answer.parse(await response.json()));
	} catch {
		return { missing: "unavailable" };
	}
}

function read(siret: string, { results: [company] }: z.infer<typeof Answer>): LookUp {
	const found = [...(company?.matching_etablissements ?? []), company?.siege].find(
		(establishment) => establishment?.siret === siret,
	);
	if (!company || !found) return { missing: "unknown" };
	// its holder asked the State not to show it
	if (found.statut_diffusion_etablissement === "P") return { missing: "private" };
	const sign = found.liste_enseignes?.[0] ?? found.nom_commercial;
	return {
		business: {
			siret,
			name: inSmallLetters(sign ?? company.nom_raison_sociale ?? company.nom_complet ?? ""),
			nafCode: found.activite_principale ?? "",
			street: streetOf(found),
			postcode: found.code_postal ?? "",
			communeCode: found.commune ?? "",
			communeName: inSmallLetters(found.libelle_commune ?? ""),
			latitude: coordinate(found.latitude),
			longitude: coordinate(found.longitude),
			isClosed: found.etat_administratif === "F",
		},
	};
}

function streetOf({
	numero_voie,
	indice_repetition,
	type_voie,
	libelle_voie,
}: Establishment): string {
	const number = [numero_voie, indice_repetition?.toLowerCase()].filter(Boolean).join(" ");
	const way = [type_voie, libelle_voie].filter(Boolean).join(" ");
	return [number, inSmallLetters(way)].filter(Boolean).join(" ");
}

function coordinate(value: string | null | undefined): number | null {
	const degrees = Number(value);
	return value && Number.isFinite(degrees) ? degrees : null;
}

const smallWords = new Set([
	"de",
	"du",
	"des",
	"la",
	"le",
	"les",
	"et",
	"en",
	"sur",
	"sous",
	"aux",
	"au",
	"à",
	"d",
	"l",
]);

/** The register writes in capitals: "RUE DE LA GARE" reads "Rue de la Gare". What has small letters already is left alone. */
function inSmallLetters(name: string): string {
	if (name !== name.toUpperCase()) return name;
	return name
		.toLowerCase()
		.split(/(?<=[\s'’-])/)
		.map((word, index) =>
			index > 0 && smallWords.has(word.replace(/[\s'’-]/g, ""))
				? word
				: word.charAt(0).toUpperCase() + word.slice(1),
		)
		.join("");
}

/** What a new organisation's form starts with, out of the SIRET somebody typed. */
export async function prefillFromSiret(typed: string): Promise<
	| {
			prefill: {
				facts: Record<string, unknown> & { name: string; siret: string };
				commune: Suggestion;
				isClosed: boolean;
			};
	  }
	| { missing: Exclude<LookUp, { business: unknown }>["missing"] }
	| { error: FieldError }
> {
	const checked = checkSiret(typed);
	if ("reason" in checked) return { error: checked };
	const answer = await lookUpSiret(checked.siret);
	if ("missing" in answer) return answer;
	const { communeCode, communeName, isClosed, ...facts } = answer.business;
	const commune = { value: communeCode, label: `${communeName} (${facts.postcode})` };
	return { prefill: { facts: { ...facts, languages: ["fr"] }, commune, isClosed } };
}
