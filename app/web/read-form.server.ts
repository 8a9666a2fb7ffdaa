import { parseWithZod } from "@conform-to/zod/v4";
import { configureCoercion } from "@conform-to/zod/v4/future";
import { data } from "@remix-run/node";
import type * as z from "zod";
import type { $ZodIssue } from "zod/v4/core";
import type { FieldError, FormReply } from "../ui/form/reply.ts";
import { attempt } from "./refuse.server.ts";

const { coerceFormValue } = configureCoercion({
	stripEmptyString: (text) => text.trim() || undefined,
	// « 1 200,50 » is how people write it, with any of the spaces a keyboard or a phone gives
	type: { number: (text) => Number(text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".")) },
});

type Read<Value> = { value: Value } | { reply: FormReply };

/**
 * A form as the input of a verb, or what to show again: every value as typed, and each error with the field it is about.
 * `hidden` fields (passwords) are not sent back.
 */
export function parseForm<Schema extends z.ZodType>(
	form: FormData | URLSearchParams,
	schema: Schema,
	hidden: string[] = [],
): Read<z.output<Schema>> {
	const submission = parseWithZod(form, {
		schema: coerceFormValue(schema),
		disableAutoCoercion: true,
		formatError: (issues: $ZodIssue[]) => issues.map(fieldError),
	});
	if (submission.status === "success") return { value: submission.value as z.output<Schema> };
	return { reply: replyOf(submission.payload, submission.error ?? {}, hidden) };
}

/** Names a zod issue: its own reason key when the schema gave one, else one for its kind. */
function fieldError(issue: $ZodIssue): FieldError {
	if (issue.code === "custom") return { reason: issue.message };
	if (issue.code === "invalid_type")
		return { reason: issue.input === undefined ? "required" : `not-a-${issue.expected}` };
	if (issue.code === "too_small") {
		const minimum = Number(issue.minimum);
		if (issue.origin === "string" && minimum === 1) return { reason: "required" };
		return { reason: `too-small.${issue.origin}`, values: { minimum } };
	}
	if (issue.code === "too_big")
		return { reason: `too-big.${issue.origin}`, values: { maximum: Number(issue.maximum) } };
	if (issue.code === "invalid_format") return { reason: `format.${issue.format}` };
	return { reason: issue.code.replaceAll("_", "-") };
}

function replyOf(
	payload: Record<string, unknown>,
	errors: Record<string, FieldError[] | null>,
	hidden: string[],
): FormReply {
	const values = Object.entries(payload)
		.filter(([name]) => !hidden.includes(name))
		.map(([name, value]) => [name, asTyped(value)] as const);
	return {
		values: Object.fromEntries(values),
		errors: Object.fromEntries(
			Object.entries(errors).map(([name, list]) => [name, list ?? []] as const),
		),
	};
}

function asTyped(value: unknown): string | string[] {
	const texts = [value].flat().filter((one) => typeof one === "string");
	return Array.isArray(value) ? texts : (texts[0] ?? "");
}

/** 422 with the form as it was filled, for the page to show again. */
export function formAgain(reply: FormReply) {
	return data({ form: reply }, { status: 422 });
}

type Submitted<Fact> = { fact: Fact } | { again: ReturnType<typeof formAgain> };

/**
 * Reads a form and calls a verb with it. What the verb refuses as invalid or in conflict goes back into the form, beside the
 * field it names or on top; not-found and forbidden become their own pages.
 */
export async function submit<Schema extends z.ZodType, Fact>(
	form: FormData,
	schema: Schema,
	verb: (input: z.output<Schema>) => Promise<Fact>,
	hidden: string[] = [],
): Promise<Submitted<Fact>> {
	const read = parseForm(form, schema, hidden);
	if ("reply" in read) return { again: formAgain(read.reply) };
	const outcome = await attempt(verb(read.value));
	if ("fact" in outcome) return outcome;
	const { reason, field = "", values } = outcome.refused;
	const error = { reason, ...(values ? { values } : {}) };
	return { again: formAgain(rejected(form, schema, hidden, field, error)) };
}

/** The same for a form that is not typed but sent, such as a file: nothing of it can be shown again but what is wrong. */
export async function tryForm<Fact>(verb: () => Promise<Fact>): Promise<Submitted<Fact>> {
	const outcome = await attempt(verb());
	if ("fact" in outcome) return outcome;
	const { reason, field = "", values } = outcome.refused;
	const error = { reason, ...(values ? { values } : {}) };
	return { again: formAgain({ values: {}, errors: { [field]: [error] } }) };
}

function rejected(
	form: FormData,
	schema: z.ZodType,
	hidden: string[],
	field: string,
	error: FieldError,
): FormReply {
	const submission = parseWithZod(form, {
		schema: coerceFormValue(schema),
		disableAutoCoercion: true,
	});
	return replyOf(submission.payload, { [field]: [error] }, hidden);
}
