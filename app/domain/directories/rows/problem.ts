/** Of the cards that are there already, which change with time. */
const matchFaults = ["match.two-cards", "match.several"] as const;
const keptNotes = ["kept.claimed", "kept.removed", "kept.other-source"] as const;

/** What there is to say of a row: a refusal keeps it out, a doubt lets it in and shows it, a note explains what happens. */
export const refusals = [
	"siret.scientific",
	"siret.length",
	"siret.checksum",
	"name.missing",
	"name.too-long",
	"text.damaged",
	"kind.unknown",
	"commune.missing",
	"commune.unknown",
	"commune.ambiguous",
	"commune.unsure",
	"cells.too-many",
	"repeated.differs",
	...matchFaults,
] as const;

export const doubts = [
	"commune.approached",
	"commune.from-siret",
	"position.swapped",
	"position.elsewhere",
	"position.far",
	"phone.unreadable",
	"email.unreadable",
	"website.unreadable",
	"naf.unreadable",
	"kind.by-default",
	"labels.unknown",
	"repeated.name",
] as const;

export const notes = [
	"kept.claimed",
	"kept.removed",
	"kept.other-source",
	"repeated.same",
] as const;

export type ProblemReason =
	| (typeof refusals)[number]
	| (typeof doubts)[number]
	| (typeof notes)[number];

/** `column` is the title of the cell it is about, `value` what the cell says. */
export type Problem = {
	reason: ProblemReason;
	column?: string;
	value?: string;
	values?: Record<string, string | number>;
};

export function isRefusal({ reason }: Problem): boolean {
	return refusals.some((refusal) => refusal === reason);
}

export function isDoubt({ reason }: Problem): boolean {
	return doubts.some((doubt) => doubt === reason);
}

/** Said by the cards there already, and said again when the row goes in. */
export function isOfCards({ reason }: Problem): boolean {
	return [...matchFaults, ...keptNotes].some((one) => one === reason);
}
