import { expect, test } from "vitest";
import { type RefusalCode, refusalCodes, refuse } from "#app/domain/errors.ts";
import { answer, attempt, httpStatus, notFound } from "#app/web/refuse.server.ts";

const details = { field: "email", values: { maximum: 8 } };

async function refused(code: RefusalCode): Promise<never> {
	return refuse(code, "card.claimed", details);
}

test.each([
	["not-found", 404],
	["forbidden", 403],
	["conflict", 409],
	["invalid", 422],
] as const)("%s is answered as %i, with its reason", async (code, status) => {
	expect(httpStatus[code]).toBe(status);
	await expect(answer(refused(code))).rejects.toMatchObject({
		init: { status },
		data: { code, reason: "card.claimed", ...details },
	});
});

test("each refusal has its status", () => {
	expect(Object.keys(httpStatus).sort()).toEqual([...refusalCodes].sort());
});

test("what is granted passes, and accidents stay accidents", async () => {
	const accident = new Error("disk full");
	expect(await answer(Promise.resolve("fact"))).toBe("fact");
	expect(await attempt(Promise.resolve("fact"))).toEqual({ fact: "fact" });
	await expect(answer(Promise.reject(accident))).rejects.toBe(accident);
	await expect(attempt(Promise.reject(accident))).rejects.toBe(accident);
});

test("a page may tell conflicts and mistakes itself, never what one may not see", async () => {
	for (const code of ["conflict", "invalid"] as const)
		expect(await attempt(refused(code))).toEqual({
			refused: { code, reason: "card.claimed", ...details },
		});
	for (const code of ["not-found", "forbidden"] as const)
		await expect(attempt(refused(code))).rejects.toMatchObject({
			init: { status: httpStatus[code] },
		});
	expect(notFound).toThrow(expect.objectContaining({ init: { status: 404 } }));
});
