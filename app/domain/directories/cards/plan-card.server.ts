import type { Organisation } from "#db/schema/organisations.ts";
import type { RowOutcome } from "#db/vocabulary.ts";
import type { Problem } from "../rows/problem.ts";
import type { Card } from "./card.ts";

/** An organisation that a card speaks of, as it is now. */
export type Known = Pick<Organisation, (typeof facts)[number] | "id"> &
	Pick<
		Organisation,
		| "sourceId"
		| "sourceKey"
		| "claimedAt"
		| "removedAt"
		| "positionSource"
		| "latitude"
		| "longitude"
	> & { labels: string[] };

/** The columns of an organisation that a card fills. */
const facts = [
	"name",
	"kind",
	"siret",
	"nafCode",
	"street",
	"postcode",
	"communeCode",
	"specialty",
	"description",
	"openingHours",
	"website",
	"phone",
	"cardEmail",
] as const;
type Fact = (typeof facts)[number];

export type Changes = Partial<Pick<Organisation, Fact | "sourceKey" | "latitude" | "longitude">> & {
	labels?: string[];
};

export type Plan = { outcome: RowOutcome; changes: Changes; notes: Problem[] };

const unchanged = (reason: Problem["reason"]): Plan => ({
	outcome: "unchanged",
	changes: {},
	notes: [{ reason }],
});

/**
 * What importing a card does to the organisation it speaks of, null when there is none. What somebody has claimed is hers, what
 * somebody had removed stays away; a card of the same source is brought up to date, one of another origin only has its gaps
 * filled, so that two sources never undo each other. An empty cell erases nothing.
 */
export function planCard(card: Card, known: Known | null, sourceId: string): Plan {
	if (!known) return { outcome: "new", changes: {}, notes: [] };
	if (known.removedAt) return unchanged("kept.removed");
	if (known.claimedAt) return unchanged("kept.claimed");
	const isOwn = known.sourceId === sourceId;
	const changes = {
		...factChanges(card, known, isOwn),
		...spotChanges(card, known, isOwn),
		...labelChanges(card, known),
		...(isOwn && known.sourceKey !== card.key && { sourceKey: card.key }),
	};
	const hasChanges = Object.keys(changes).length > 0;
	return {
		outcome: hasChanges ? "updated" : "unchanged",
		changes,
		notes: isOwn ? [] : [{ reason: "kept.other-source" }],
	};
}

function factChanges(card: Card, known: Known, isOwn: boolean): Changes {
	const said: Record<Fact, string | null> = { ...card, cardEmail: card.email };
	const changed = facts.filter((fact) => {
		if (!said[fact] || said[fact] === known[fact]) return false;
		return isOwn || !known[fact];
	});
	return Object.fromEntries(changed.map((fact) => [fact, said[fact]]));
}

/** Somebody's hand on the map is better than any file. */
function spotChanges(card: Card, known: Known, isOwn: boolean): Changes {
	const { latitude, longitude } = card;
	if (latitude === null || longitude === null || known.positionSource === "map") return {};
	if (!isOwn && known.positionSource === "source") return {};
	const moved =
		Math.abs(latitude - (known.latitude ?? 0)) + Math.abs(longitude - (known.longitude ?? 0));
	return moved > 1e-6 ? { latitude, longitude } : {};
}

/** Labels are added, never taken: that a file does not speak of one does not mean it is lost. */
function labelChanges(card: Card, known: Known): Changes {
	const labels = card.labels.filter((label) => !known.labels.includes(label));
	return labels.length > 0 ? { labels } : {};
}
