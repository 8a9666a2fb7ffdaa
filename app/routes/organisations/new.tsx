import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { createOrganisation } from "../../domain/organisations/create-organisation.server.ts";
import { OrganisationFacts } from "../../domain/organisations/organisations.ts";
import { listLabels } from "../../domain/products/list-labels.server.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Column, Stack, Title } from "../../ui/layout.tsx";
import { Notice } from "../../ui/notice.tsx";
import { OrganisationForm } from "../../ui/organisations/organisation-form.tsx";
import { SiretForm } from "../../ui/organisations/siret-form.tsx";
import { prefillFromSiret } from "../../web/business-register.server.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { requireActor, safePath } from "../../web/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	const { personId } = await requireActor(request, context);
	const { searchParams } = new URL(request.url);
	const typed = searchParams.get("siret") ?? "";
	if (typed) await limit("look-up-siret", personId);
	const { shell, organisations } = messagesFor(request);
	return {
		typed,
		found: typed ? await prefillFromSiret(typed) : null,
		back: searchParams.get("retour"),
		labels: await listLabels(),
		title: shell.titled(organisations.new.title),
	};
}

export async function action({ request, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	await limit("join-network", actor.personId);
	const outcome = await submit(await request.formData(), OrganisationFacts, (facts) =>
		createOrganisation(actor, facts),
	);
	if ("again" in outcome) return outcome.again;
	const { slug, name } = outcome.fact;
	const back = new URL(request.url).searchParams.get("retour");
	const next = back ? safePath(back) : `/structures/${slug}`;
	return redirectWith(request, next, ({ organisations }) => organisations.new.created(name));
}

export default function NewOrganisation() {
	const { typed, found, back, labels } = useLoaderData<typeof loader>();
	const reply = useFormReply();
	const { new: say } = useMessages("organisations");
	const prefill = found && "prefill" in found ? found.prefill : null;
	return (
		<Column>
			<Title lead={say.lead}>{say.title}</Title>
			<Stack gap={6}>
				<SiretForm
					typed={typed}
					back={back}
					error={found && "error" in found ? found.error : null}
				/>
				{found && "missing" in found ? (
					<Notice tone="attention">{say.missing[found.missing]}</Notice>
				) : null}
				{prefill ? <Notice tone="done">{say.filled(prefill.facts.name)}</Notice> : null}
				{prefill?.isClosed ? <Notice tone="attention">{say.closed}</Notice> : null}
				<OrganisationForm
					key={prefill?.facts.siret ?? ""}
					reply={reply}
					defaults={prefill?.facts ?? { siret: typed, languages: ["fr"] }}
					commune={prefill?.commune ?? null}
					labels={labels}
					submit={say.submit}
				/>
			</Stack>
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
