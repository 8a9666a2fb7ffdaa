/** A thing one may pick: `value` is sent, `label` is what the field then shows. */
export type Suggestion = { value: string; label: string; detail?: string };
