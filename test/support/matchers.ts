import { expect } from "vitest";
import { Refusal, type RefusalCode } from "#app/domain/errors.ts";

declare module "vitest" {
	interface Matchers<R extends void | Promise<void>, T> {
		/** The promise was refused with this code, and this reason when one is given. */
		toBeRefused: (code: RefusalCode, reason?: string) => R;
	}
}

expect.extend({
	toBeRefused(error: unknown, code: RefusalCode, reason?: string) {
		const refused = error instanceof Refusal ? `${error.code}: ${error.reason}` : String(error);
		return {
			pass:
				error instanceof Refusal &&
				error.code === code &&
				(reason === undefined || error.reason === reason),
			message: () => `expected a refusal ${code}: ${reason ?? "(any reason)"}, got ${refused}`,
		};
	},
});
