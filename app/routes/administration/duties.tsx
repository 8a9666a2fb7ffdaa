import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { appoint } from "../../domain/identity/appoint.server.ts";
import { Appointment } from "../../domain/identity/duties.ts";
import { listDuties } from "../../domain/identity/list-duties.server.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { BackTo } from "../../ui/administration/back-to.tsx";
import { DutyForm } from "../../ui/administration/duty-form.tsx";
import { DutyTable } from "../../ui/administration/duty-table.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Column, Panel, Stack, Title } from "../../ui/layout.tsx";
import { redirectWith } from "../../web/flash.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireAdministrator } from "../../web/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	const actor = await requireAdministrator(request, context);
	const { shell, administration } = messagesFor(request);
	const duties = await answer(listDuties(actor));
	return { duties, self: actor.personId, title: shell.titled(administration.duties.title) };
}

export async function action({ request, context }: ActionFunctionArgs) {
	const actor = await requireAdministrator(request, context);
	await limit("send-mail", actor.personId);
	const outcome = await submit(await request.formData(), Appointment, (appointment) =>
		appoint(actor, appointment),
	);
	if ("again" in outcome) return outcome.again;
	const { name, territory } = outcome.fact;
	return redirectWith(request, "/administration/responsables", ({ administration }) =>
		administration.duties.appointed(name, territory),
	);
}

export default function Duties() {
	const { duties, self } = useLoaderData<typeof loader>();
	const reply = useFormReply();
	const { duties: say, title } = useMessages("administration");
	return (
		<Column>
			<BackTo path="/administration">{title}</BackTo>
			<Title lead={say.lead}>{say.title}</Title>
			<Stack gap={6}>
				<DutyTable duties={duties} self={self} />
				<Panel>
					<DutyForm reply={reply} />
				</Panel>
			</Stack>
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
