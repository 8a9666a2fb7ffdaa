import { createHash } from "node:crypto";
import { type Card, nameKey } from "../cards/card.ts";
import type { Problem } from "./problem.ts";

/** `keys` are what surely names the organisation, `facts` a digest of all that the row says. */
type Seen = { line: number; facts: string; own: string; siret: string | null; keys: string[] };

/** Whether a card was met before in its file, and what to say of it. */
export type Repeat = { isRepeated: boolean; problems: Problem[] };

/**
 * Finds rows that speak of the same organisation: same identifier, same SIRET, or same name in the same commune unless their
 * identifiers or SIRETs tell them apart. A row that only says again is left aside; one that says otherwise is refused. Give it
 * the rows of one file, in order.
 */
export function watchRepeats(): (line: number, card: Card) => Repeat {
	const met = new Map<string, Seen>();
	return (line, card) => {
		const row = asSeen(line, card);
		const name = nameKey(card.name, card.communeCode);
		const namesake = met.get(name);
		const twin = firstMet(met, row.keys) ?? notApart(row, namesake);
		if (twin) return { isRepeated: true, problems: [saidTwice(row, twin)] };
		for (const key of [...row.keys, name]) if (!met.has(key)) met.set(key, row);
		return { isRepeated: false, problems: namesake ? [saidOf(namesake)] : [] };
	};
}

function asSeen(line: number, { key, ...facts }: Card): Seen {
	const digest = createHash("sha256").update(JSON.stringify(facts)).digest("base64url");
	const own = key.startsWith("id:") ? key : "";
	const keys = [own, facts.siret ? `siret:${facts.siret}` : ""].filter(Boolean);
	return { line, facts: digest, own, siret: facts.siret, keys };
}

function firstMet(met: Map<string, Seen>, keys: string[]): Seen | undefined {
	return keys.map((key) => met.get(key)).find((seen) => seen !== undefined);
}

function notApart(row: Seen, namesake: Seen | undefined): Seen | undefined {
	const differ = (a: string | null, b: string | null) => Boolean(a && b && a !== b);
	if (!namesake || differ(row.own, namesake.own) || differ(row.siret, namesake.siret))
		return undefined;
	return namesake;
}

function saidTwice(row: Seen, twin: Seen): Problem {
	const reason = row.facts === twin.facts ? "repeated.same" : "repeated.differs";
	return { reason, values: { line: twin.line } };
}

function saidOf({ line }: Seen): Problem {
	return { reason: "repeated.name", values: { line } };
}
