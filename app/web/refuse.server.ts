import { data } from "@remix-run/node";
import { Refusal, type RefusalCode } from "../domain/errors.ts";

export const httpStatus = {
	"not-found": 404,
	forbidden: 403,
	conflict: 409,
	invalid: 422,
} satisfies Record<RefusalCode, number>;

/** What an error page knows of a refusal. */
export type RefusalData = Pick<Refusal, "code" | "reason"> & Refusal["details"];

export function refusalData({ code, reason, details }: Refusal): RefusalData {
	return { code, reason, ...details };
}

/** Waits for a verb and turns a refusal into its response: 404, 403, 409 or 422 with its reason. */
export async function answer<Fact>(verb: Promise<Fact>): Promise<Fact> {
	try {
		return await verb;
	} catch (error) {
		if (error instanceof Refusal)
			throw data(refusalData(error), { status: httpStatus[error.code] });
		throw error;
	}
}

/** Waits for a verb whose conflicts and mistakes the page itself tells; not-found and forbidden become their own pages. */
export async function attempt<Fact>(
	verb: Promise<Fact>,
): Promise<{ fact: Fact } | { refused: RefusalData }> {
	try {
		return { fact: await verb };
	} catch (error) {
		if (!(error instanceof Refusal) || !["invalid", "conflict"].includes(error.code))
			return { fact: await answer(Promise.reject<Fact>(error)) };
		return { refused: refusalData(error) };
	}
}

/** @throws 404, whatever the reason: what one may not see is not found */
export function notFound(): never {
	throw data({ code: "not-found", reason: "not-found" }, { status: 404 });
}
