/** The four refusals. `reason` is a key that `i18n/` turns into a sentence, `field` the input it is about. */
export const refusalCodes = ["not-found", "forbidden", "conflict", "invalid"] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export type RefusalDetails = { field?: string; values?: Record<string, string | number> };

export class Refusal extends Error {
	readonly code: RefusalCode;
	readonly reason: string;
	readonly details: RefusalDetails;

	constructor(code: RefusalCode, reason: string, details: RefusalDetails) {
		super(`${code}: ${reason}`);
		this.name = "Refusal";
		this.code = code;
		this.reason = reason;
		this.details = details;
	}
}

export function refuse(
	code: RefusalCode,
	reason: string = code,
	details: RefusalDetails = {},
): never {
	throw new Refusal(code, reason, details);
}
