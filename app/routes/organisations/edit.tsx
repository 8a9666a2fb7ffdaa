import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOwnOrganisation } from "../../domain/organisations/find-own-organisation.server.ts";
import { OrganisationFacts } from "../../domain/organisations/organisations.ts";
import { updateOrganisation } from "../../domain/organisations/update-organisation.server.ts";
import { listLabels } from "../../domain/products/list-labels.server.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Column, Title } from "../../ui/layout.tsx";
import { OrganisationForm } from "../../ui/organisations/organisation-form.tsx";
import { redirectWith } from "../../web/flash.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireActor } from "../../web/session.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const actor = await requireActor(request, context);
	const own = await answer(findOwnOrganisation(actor, params["slug"] ?? ""));
	const { shell, organisations } = messagesFor(request);
	return { ...own, labels: await listLabels(), title: shell.titled(organisations.edit.title) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	const slug = params["slug"] ?? "";
	const outcome = await submit(await request.formData(), OrganisationFacts, (facts) =>
		updateOrganisation(actor, slug, facts),
	);
	if ("again" in outcome) return outcome.again;
	const page = `/structures/${slug}`;
	return redirectWith(request, page, ({ organisations }) => organisations.edit.saved);
}

export default function EditOrganisation() {
	const { facts, commune, labels } = useLoaderData<typeof loader>();
	const reply = useFormReply();
	const { edit: say } = useMessages("organisations");
	return (
		<Column>
			<Title lead={facts.name}>{say.title}</Title>
			<OrganisationForm
				reply={reply}
				defaults={facts}
				commune={commune}
				labels={labels}
				submit={say.submit}
			/>
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
