import * as z from "zod";

/**
 * What a territory calls a short circuit: at most so many intermediaries and less than so many kilometres. Whether direct sale
 * must also be near is the territory's choice: the text of fiche action 3 sets no distance for it, the network's own reading
 * does (R31).
 */
export const ShortCircuitRules = z.object({
	maxIntermediaries: z.number().int().min(0).max(5),
	maxKm: z.number().positive().max(2000),
	directSaleAnyDistance: z.boolean().default(false),
});
export type ShortCircuitRules = z.infer<typeof ShortCircuitRules>;

/** A new version says why: the vote, the charter, the call it follows. */
export const NewRules = ShortCircuitRules.extend({ reason: z.string().trim().min(3).max(300) });
export type NewRules = z.infer<typeof NewRules>;

export type ShortCircuitReason =
	| { kind: "direct-sale" }
	| { kind: "relays"; count: number; max: number }
	| { kind: "distance"; km: number; maxKm: number }
	| { kind: "any-distance" }
	| { kind: "place-unknown"; maxKm: number };

/** `holds` null: it depends on where one looks from, which is not known. */
export type ShortCircuit = { holds: boolean | null; because: ShortCircuitReason[] };

/**
 * Is a sale through `intermediaries` relays, `km` kilometres away, a short circuit? `km` is the great-circle distance, null when
 * nobody said where the buyer is; the limit itself is excluded (« moins de 100 km »).
 */
export function judgeShortCircuit(
	intermediaries: number,
	km: number | null,
	rules: ShortCircuitRules,
): ShortCircuit {
	const fewEnough = intermediaries <= rules.maxIntermediaries;
	if (intermediaries === 0 && rules.directSaleAnyDistance)
		return { holds: true, because: [{ kind: "direct-sale" }, { kind: "any-distance" }] };
	if (km === null)
		return {
			holds: fewEnough ? null : false,
			because: [relays(intermediaries, rules), { kind: "place-unknown", maxKm: rules.maxKm }],
		};
	return {
		holds: fewEnough && km < rules.maxKm,
		because: [relays(intermediaries, rules), { kind: "distance", km, maxKm: rules.maxKm }],
	};
}

function relays(count: number, rules: ShortCircuitRules): ShortCircuitReason {
	return count === 0
		? { kind: "direct-sale" }
		: { kind: "relays", count, max: rules.maxIntermediaries };
}
