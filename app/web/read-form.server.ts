import { parseWithZod } from "@conform-to/zod/v4";
import { configureCoercion } from "@conform-to/zod/v4/future";
import { data } from "@remix-run/node";
import type * as z from "zod";
import type { $ZodIssue, $ZodRawIssue } from "zod/v4/core";
import type { FieldError, FormReply } from "../ui/form/reply.ts";
import { cleanForm } from "./clean-form.server.ts";
import { attempt } from "./refuse.server.ts";

const { coerceFormValue } = configureCoercion({
	stripEmptyString: (text) => text.trim() || undefined,
	type: { number: numberIn },
});

/** « 1 200,50 » is how people write it, with any of the spaces a keyboard or a phone gives. NaN when it is no number. */
function numberIn(text: string): number {
	const plain = text.replace(/\s/g, "").replace(",", ".");
	return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}

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
	const submission = parseWithZod(cleanForm(form), {
		schema: coerceFormValue(schema),
		disableAutoCoercion: true,
		error: reasonOf,
		formatError: (issues: $ZodIssue[]) => issues.map(fieldError),
	});
	if (submission.status === "success") return { value: submission.value as z.output<Schema> };
	return { reply: replyOf(submission.payload, submission.error ?? {}, hidden) };
}

/** Names what zod found wrong, where the schema gave no reason of its own. */
function reasonOf(issue: $ZodRawIssue): string {
	switch (issue.code) {
		case "invalid_type":
			if (issue.input === undefined) return "required";
			return /^(number|int)$/.test(String(issue.expected)) ? `not-a-${issue.expected}` : "invalid";
		case "too_small":
			return isEmptyText(issue) ? "required" : `too-small.${sizeOf(issue)}`;
		case "too_big":
			return `too-big.${sizeOf(issue)}`;
		case "invalid_format":
			return `format.${issue.format}`;
		default:
			return String(issue.code).replaceAll("_", "-");
	}
}

function isEmptyText({ origin, minimum }: Record<string, unknown>): boolean {
	return origin === "string" && Number(minimum) === 1;
}

function sizeOf({ origin }: Record<string, unknown>): string {
	return origin === "int" ? "number" : String(origin);
}

function fieldError(issue: $ZodIssue): FieldError {
	const reason = issue.message;
	if (issue.code === "too_small") return { reason, values: { minimum: Number(issue.minimum) } };
	if (issue.code === "too_big") return { reason, values: { maximum: Number(issue.maximum) } };
	return { reason };
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

/**
 * The value of a form that has no page of its own to come back to.
 * @throws 422 with what is wrong, as an error page; the browser's Back leads to the form as it was filled
 */
export function requireForm<Schema extends z.ZodType>(
	form: FormData,
	schema: Schema,
): z.output<Schema> {
	const read = parseForm(form, schema);
	if ("value" in read) return read.value;
	const [error] = Object.values(read.reply.errors).flat();
	throw data({ code: "invalid", ...(error ?? { reason: "invalid" }) }, { status: 422 });
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
	const submission = parseWithZod(cleanForm(form), {
		schema: coerceFormValue(schema),
		disableAutoCoercion: true,
	});
	return replyOf(submission.payload, { [field]: [error] }, hidden);
}
