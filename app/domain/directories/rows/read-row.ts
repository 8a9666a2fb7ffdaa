import type { Card } from "../cards/card.ts";
import type { Field } from "../columns/fields.ts";
import { fieldOf, type Mapping } from "../columns/mapping.ts";
import type { Ask, Cell, Complain } from "./cells.ts";
import { readEmail, readPhone, readWebsite } from "./contacts.ts";
import { type Position, readPosition, splitPair } from "./coordinates.ts";
import { readIdentity } from "./identity.ts";
import { readLabels } from "./labels.ts";
import { readPlace, type WrittenPlace } from "./place.ts";
import type { Problem, ProblemReason } from "./problem.ts";

/** A row before anybody has asked which commune it is in. `own` is the source's identifier, empty without one. */
export type ReadRow = {
	card: Omit<Card, "communeCode" | "key" | "kind"> & { kind: Card["kind"] | null; own: string };
	place: WrittenPlace;
	/** The cell to show when the place is not found. */
	placeCell: Cell | undefined;
	problems: Problem[];
};

const MAX_TEXT = 4000;

/** A function that reads the rows of a file with these columns, so mapped. All that is wrong in a row is told at once. */
export function rowReader(
	columns: string[],
	mapping: Mapping,
	slugOf: (label: string) => string | null,
): (cells: string[]) => ReadRow {
	const places = new Map<Field, { title: string; index: number }[]>();
	columns.forEach((title, index) => {
		const field = fieldOf(mapping, title);
		if (field) places.set(field, [...(places.get(field) ?? []), { title, index }]);
	});

	return (cells) => {
		const problems: Problem[] = [];
		const complain: Complain = (reason, cell, values) =>
			problems.push({
				reason,
				...(cell && { column: cell.title, value: cell.text.slice(0, 200) }),
				...(values && { values }),
			});
		const ask: Ask = (field) =>
			(places.get(field) ?? []).flatMap(({ title, index }) => {
				const text = cells[index] ?? "";
				return text === "" ? [] : [{ title, text }];
			});
		if (cells.length > columns.length)
			complain("cells.too-many", undefined, {
				extra: cells.slice(columns.length).join(" | ").slice(0, 200),
				expected: columns.length,
			});
		const damaged = columns.findIndex(
			(title, index) => fieldOf(mapping, title) && cells[index]?.includes("\ufffd"),
		);
		if (damaged >= 0)
			complain("text.damaged", { title: columns[damaged] ?? "", text: cells[damaged] ?? "" });
		return { ...readFields(ask, complain, mapping, slugOf), problems };
	};
}

function readFields(
	ask: Ask,
	complain: Complain,
	mapping: Mapping,
	slugOf: (label: string) => string | null,
): Omit<ReadRow, "problems"> {
	const { activity, ...identity } = readIdentity(ask, complain, mapping);
	const text = (field: Field) => ask(field)[0]?.text ?? "";
	const written = {
		code: text("communeCode"),
		postcode: text("postcode"),
		name: text("commune"),
		departement: text("departement"),
		street: joined(ask("street"), " "),
	};
	const { street, place } = readPlace(written, identity.siret);
	const [placeCell] = (["commune", "communeCode", "postcode", "street", "siret"] as const).flatMap(
		ask,
	);
	return {
		card: {
			...identity,
			...readSpot(ask, complain),
			street,
			postcode: /^\d{5}$/.test(place.postcode) ? place.postcode : "",
			phone: firstRead(ask("phone"), readPhone, "phone.unreadable", complain),
			email: firstRead(ask("email"), readEmail, "email.unreadable", complain),
			website: firstRead(ask("website"), readWebsite, "website.unreadable", complain),
			specialty: (text("specialty") || activity).slice(0, 120),
			description: joined(ask("description"), "\n\n").slice(0, MAX_TEXT),
			openingHours: text("openingHours").slice(0, 500),
			labels: labelsOf(ask, complain, slugOf),
			own: text("key"),
		},
		place,
		placeCell,
	};
}

function joined(cells: Cell[], between: string): string {
	return cells.map(({ text }) => text).join(between);
}

/** What the first readable cell gives; unreadable ones are told only when none is readable. */
function firstRead(
	cells: Cell[],
	read: (text: string) => string | null,
	reason: ProblemReason,
	complain: Complain,
): string | null {
	for (const { text } of cells) {
		const value = read(text);
		if (value !== null) return value;
	}
	if (cells[0]) complain(reason, cells[0]);
	return null;
}

function readSpot(
	ask: Ask,
	complain: Complain,
): { latitude: Position["latitude"] | null; longitude: Position["longitude"] | null } {
	const [pair] = ask("position");
	const [north, east] = pair
		? splitPair(pair.text)
		: [ask("latitude")[0]?.text ?? "", ask("longitude")[0]?.text ?? ""];
	const { position, doubt } = readPosition(north, east);
	const cell = pair ?? ask("latitude")[0] ?? ask("longitude")[0];
	if (doubt) complain(doubt, cell && { ...cell, text: `${north} ${east}`.trim() });
	return position ?? { latitude: null, longitude: null };
}

function labelsOf(
	ask: Ask,
	complain: Complain,
	slugOf: (label: string) => string | null,
): string[] {
	const slugs = new Set<string>();
	for (const cell of ask("labels")) {
		const read = readLabels(cell.text, cell.title, slugOf);
		for (const slug of read.slugs) slugs.add(slug);
		if (read.unknown.length > 0)
			complain("labels.unknown", cell, { words: read.unknown.join(", ").slice(0, 200) });
	}
	return [...slugs].sort();
}
