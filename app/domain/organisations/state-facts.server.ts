import { eq, inArray } from "drizzle-orm";
import type { Transaction } from "#db/client.server.ts";
import { foldText } from "#db/reference/fold.ts";
import { type Commune, labels, organisationLabels, type organisations } from "#db/schema/index.ts";
import type { LabelState } from "#db/vocabulary.ts";
import { refuse } from "../errors.ts";
import { resolveCommune, resolvePlaceWords } from "../territories/resolve-commune.server.ts";
import type { OrganisationFacts } from "./organisations.ts";

type Row = typeof organisations.$inferInsert;
type Place = Pick<Row, "communeCode" | "latitude" | "longitude" | "positionSource">;

/** The columns that a form states as they are. */
export function stated(
	facts: OrganisationFacts,
): Omit<Row, "slug" | "communeCode" | "latitude" | "longitude"> {
	const { commune, communeCode, latitude, longitude, labelsHeld, labelsInConversion, ...columns } =
		facts;
	return {
		...columns,
		siret: facts.siret ?? null,
		nafCode: facts.nafCode ?? null,
		website: facts.website ?? null,
		phone: facts.phone ?? null,
		publicEmail: facts.publicEmail ?? null,
	};
}

/**
 * Where the organisation stands: where somebody put it on the map, else where its commune is.
 * @throws invalid `commune.unknown`, `commune.ambiguous` when the words fit several
 */
export async function placeOf({
	communeCode,
	commune: words,
	latitude,
	longitude,
}: OrganisationFacts): Promise<Place> {
	const commune = communeCode ? await communePicked(communeCode, words) : await communeMeant(words);
	if (!commune) return refuse("invalid", "commune.unknown", { field: "commune" });
	if (latitude !== undefined && longitude !== undefined)
		return { communeCode: commune.code, latitude, longitude, positionSource: "map" };
	return {
		communeCode: commune.code,
		latitude: commune.latitude,
		longitude: commune.longitude,
		positionSource: "commune",
	};
}

/** The words decide when others were written over those of the commune picked, which happens without script. */
async function communePicked(code: string, words: string): Promise<Commune | null> {
	// a register may give the code of a district or of a commune since merged
	const { commune } = await resolveCommune({ code });
	const [typed, name] = [foldText(words), foldText(commune?.name ?? "")];
	const isSame = typed === "" || typed === name || typed.startsWith(`${name} `);
	return commune && !isSame ? communeMeant(words) : commune;
}

async function communeMeant(words: string): Promise<Commune | null> {
	const meant = await resolvePlaceWords(words);
	if (meant.commune || meant.because === "nothing") return meant.commune;
	return refuse("invalid", "commune.ambiguous", { field: "commune" });
}

/** @throws invalid `label.unknown` */
export async function setLabels(
	tx: Transaction,
	organisationId: string,
	{ labelsHeld, labelsInConversion }: OrganisationFacts,
): Promise<void> {
	const wanted = new Map<string, LabelState>([
		...labelsInConversion.map((slug) => [slug, "in-conversion"] as const),
		...labelsHeld.map((slug) => [slug, "held"] as const),
	]);
	await tx.delete(organisationLabels).where(eq(organisationLabels.organisationId, organisationId));
	if (wanted.size === 0) return;
	const known = await tx
		.select({ id: labels.id, slug: labels.slug })
		.from(labels)
		.where(inArray(labels.slug, [...wanted.keys()]));
	if (known.length < wanted.size) refuse("invalid", "label.unknown", { field: "labelsHeld" });
	await tx.insert(organisationLabels).values(
		known.map(({ id, slug }) => ({
			organisationId,
			labelId: id,
			state: wanted.get(slug) ?? "held",
		})),
	);
}
