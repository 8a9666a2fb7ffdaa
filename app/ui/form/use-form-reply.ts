import { useActionData } from "@remix-run/react";
import type { FormReply } from "./reply.ts";

/** The form as the page's action sent it back; undefined when it did not. */
export function useFormReply(): FormReply | undefined {
	return useActionData<{ form?: FormReply }>()?.form;
}
