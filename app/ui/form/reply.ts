/** A form that comes back: what was typed, and what is wrong with it. */

/** `reason` is a key of the sentences of `forms`; `values` fill it. */
export type FieldError = { reason: string; values?: Record<string, string | number> };

/** `errors` by field name; "" holds those of the form as a whole. */
export type FormReply = {
	values: Record<string, string | string[]>;
	errors: Record<string, FieldError[]>;
};
