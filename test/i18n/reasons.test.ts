import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as z from "zod";
import { doubts, notes, refusals } from "#app/domain/directories/rows/problem.ts";
import { reasons as inEnglish } from "#app/i18n/en/reasons.ts";
import { reasons as inFrench } from "#app/i18n/fr/reasons.ts";
import type { FieldError } from "#app/ui/form/reply.ts";
import { parseForm } from "#app/web/read-form.server.ts";

const app = join(import.meta.dirname, "../../app");
const languages = { fr: inFrench, en: inEnglish };

const sources = ["domain", "web"].flatMap((folder) =>
	readdirSync(join(app, folder), { recursive: true, encoding: "utf8" })
		.filter((file) => /\.tsx?$/.test(file))
		.map((file) => ({ file, code: readFileSync(join(app, folder, file), "utf8") })),
);

/** The words of `refuse(…)`'s second argument: one reason, or two that a condition chooses from. */
function refused(code: string): string[] {
	const calls = [...code.matchAll(/\brefuse\(\s*"[a-z-]+",([^{;]*)/g)].map(([, rest = ""]) => rest);
	return calls.flatMap((rest) =>
		[...rest.matchAll(/"([a-z.-]+)"/g)].map(([, reason = ""]) => reason),
	);
}

function stated(code: string): string[] {
	return [...code.matchAll(/\b(?:reason|message|error): ("[^"]+"(?: \| "[^"]+")*)/g)].flatMap(
		([, words = ""]) => [...words.matchAll(/"([^"]+)"/g)].map(([, reason = ""]) => reason),
	);
}

/** Told by pages of their own, or beside the row of a file, where the compiler misses no sentence. */
const toldElsewhere: string[] = ["not-found", "forbidden", ...refusals, ...doubts, ...notes];

/** Addresses that make no sense are read as the nearest that does: nobody is told. */
const addresses = ["InboxCursor", "MessagePage"];

test("every reason that the code gives has a sentence in both languages", () => {
	const given = new Map(
		sources.flatMap(({ file, code }) =>
			[...refused(code), ...stated(code)].map((reason) => [reason, file] as const),
		),
	);
	expect(given.size).toBeGreaterThan(30);
	expect([...given.keys()]).toEqual(
		expect.arrayContaining([
			"link.spent",
			"organisation.siret-on-card",
			"organisation.siret-taken",
			"phone",
			"siret.checksum",
			"too-many",
		]),
	);
	for (const [reason, file] of given)
		if (!toldElsewhere.includes(reason))
			for (const [language, { has }] of Object.entries(languages))
				expect(has(reason), `${reason} of ${file}, in ${language}`).toBe(true);
});

const modules = import.meta.glob<Record<string, unknown>>(
	["../../app/domain/**/*.ts", "!../../app/domain/**/*.server.ts"],
	{ eager: true },
);

const schemas = Object.values(modules).flatMap((module) =>
	Object.entries(module).filter(
		(entry): entry is [string, z.ZodObject] =>
			entry[1] instanceof z.ZodObject && !addresses.includes(entry[0]),
	),
);

/** What people, and those who are not our pages, may write in a field. */
const written = [
	...["", " ", "x", "-", "<b>", "0", "-1", "1,5", "1e30", "-1e30", "999999999999999999999"],
	...["2026-13-45", "2026-10-06", "on", "a@", "javascript:alert(1)", "3,49E+13", "x".repeat(5000)],
];

/** What is wrong with a form all of whose fields say `text`, once or many times. */
function errorsOf(schema: z.ZodObject, text: string, repeated: number): FieldError[] {
	const form = new FormData();
	for (const name of Object.keys(schema.shape))
		for (let count = 0; count < repeated; count++) form.append(name, text);
	const read = parseForm(form, schema);
	return "reply" in read ? Object.values(read.reply.errors).flat() : [];
}

test.each(schemas)(
	"whatever is written in a form of %s, a sentence tells what is wrong",
	(_, schema) => {
		const errors = written.flatMap((text) =>
			[1, 2, 20].flatMap((repeated) => errorsOf(schema, text, repeated)),
		);
		for (const { has, sentence } of Object.values(languages)) {
			const reasons = new Set(errors.map(({ reason }) => reason));
			expect([...reasons].filter((reason) => !has(reason))).toEqual([]);
			const told = errors.map(sentence);
			expect(told.filter((text) => /undefined|NaN|null/.test(text))).toEqual([]);
		}
	},
);

test("the forms that people fill are among those tried", () => {
	const names = schemas.map(([name]) => name);
	expect(names).toEqual(
		expect.arrayContaining(["SignUp", "OrganisationFacts", "Invitation", "PhotoDescription"]),
	);
});

test("a reason nobody wrote a sentence for still says something", () => {
	for (const { has, sentence } of Object.values(languages)) {
		expect(has("no.such-reason")).toBe(false);
		expect(has("toString")).toBe(false);
		expect(sentence({ reason: "no.such-reason" })).toBe(sentence({ reason: "invalid" }));
		expect(sentence({ reason: "toString" })).toBe(sentence({ reason: "invalid" }));
	}
});
