/** What a result shows of a listing or of an organisation, in lists, on maps and on other pages. */
import type { LabelState, OrganisationKind, SaleMode, Side, Unit } from "#db/vocabulary.ts";
import type { ShortCircuit } from "../listings/short-circuit.ts";

export type CardLabel = { slug: string; name: string; shortName: string; state: LabelState };

export type CardPhoto = {
	id: string;
	file: string;
	width: number;
	height: number;
	colour: string;
	alternative: string;
};

type Shown = {
	/** Its page. */
	path: string;
	commune: string;
	/** How far from the truth the position may be, in kilometres; 0 when it is sure. */
	positionKm: number;
	/** Great-circle kilometres from where one looks; null when either place is unknown. */
	km: number | null;
	labels: CardLabel[];
	photo: CardPhoto | null;
};

export type ListingCard = Shown & {
	id: string;
	side: Side;
	title: string;
	organisation: { slug: string; name: string; kind: OrganisationKind };
	/** Twelve bits, January first. */
	months: number;
	/** null: to be discussed. */
	priceCents: number | null;
	priceUnit: Unit | null;
	quantity: number | null;
	unit: Unit | null;
	membersOnly: boolean;
	/** Offers only. */
	shortCircuit: ShortCircuit | null;
};

export type OrganisationCard = Shown & {
	id: string;
	slug: string;
	name: string;
	kind: OrganisationKind;
	specialty: string;
	saleModes: SaleMode[];
	/** false: a directory card that nobody has claimed yet. */
	isClaimed: boolean;
	/** What everybody may see of what it has online. */
	offers: number;
	needs: number;
};
