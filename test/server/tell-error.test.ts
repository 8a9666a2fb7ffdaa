import { expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import { mails } from "#db/schema/index.ts";
import { tellError } from "#server/tell-error.ts";

test("a failed query says why, without what it carried", async () => {
	const text = "un secret entre nous";
	const failed = await db
		.insert(mails)
		.values({ toAddress: "lea@village.example", subject: "x", text, html: `${text}\0` })
		.catch((error: unknown) => error);
	expect(String(failed)).toContain(text);
	const told = JSON.stringify(tellError(failed));
	expect(told).toContain("invalid byte sequence");
	expect(told).not.toMatch(/secret|lea@|insert into/);
});

test("what a mail server answers is told without the address it refused", () => {
	const refused = new Error("550 5.1.1 <lea@village.example>: Recipient address rejected\nmore");
	expect(tellError(refused)).toMatchObject({
		message: "550 5.1.1 <…@…>: Recipient address rejected",
	});
});

test("what is not an error tells its type only", () => {
	expect(tellError("lea@village.example")).toEqual({ message: "string" });
});
