import type { ActionFunctionArgs } from "@remix-run/node";
import { DutyRef } from "../../domain/identity/duties.ts";
import { endDuty } from "../../domain/identity/end-duty.server.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { requireForm } from "../../web/read-form.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireAdministrator } from "../../web/session.server.ts";

/** Takes a duty back from somebody. */
export async function action({ request, context }: ActionFunctionArgs) {
	const actor = await requireAdministrator(request, context);
	await answer(endDuty(actor, requireForm(await request.formData(), DutyRef)));
	return redirectWith(
		request,
		"/administration/responsables",
		({ administration }) => administration.duties.ended,
	);
}

export { default, loader } from "../home/not-found.tsx";
