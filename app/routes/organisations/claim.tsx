import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { claimCard } from "../../domain/organisations/claim-card.server.ts";
import { findClaimableCard } from "../../domain/organisations/find-claimable-card.server.ts";
import { Claim } from "../../domain/organisations/organisations.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form/form.tsx";
import { TextArea } from "../../ui/form/text-field.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Column, Panel, Title } from "../../ui/layout.tsx";
import { redirectWith } from "../../web/flash.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireActor } from "../../web/session.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	await requireActor(request, context);
	const card = await answer(findClaimableCard(params["slug"] ?? ""));
	const { shell, organisations } = messagesFor(request);
	return { ...card, title: shell.titled(organisations.claim.title(card.name)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	await limit("claim-card", actor.personId);
	const slug = params["slug"] ?? "";
	// whoever reads the card's mailbox never asked for anything
	await limit("write-to-card", slug);
	const outcome = await submit(await request.formData(), Claim, (claim) =>
		claimCard(actor, slug, claim),
	);
	if ("again" in outcome) return outcome.again;
	return redirectWith(request, `/structures/${slug}`, ({ organisations: { claim } }) =>
		outcome.fact === "mailed" ? claim.mailed : claim.waits,
	);
}

export default function ClaimPage() {
	const { name, hasEmail } = useLoaderData<typeof loader>();
	const reply = useFormReply();
	const { claim: say } = useMessages("organisations");
	return (
		<Column>
			<Title lead={hasEmail ? say.byMail : say.byAnimator}>{say.title(name)}</Title>
			<Panel>
				<Form reply={reply} labels={{ message: say.message }}>
					<TextArea
						name="message"
						label={say.message}
						hint={say.messageHint}
						optional={hasEmail}
						maxLength={1000}
					/>
					<Button>{say.submit}</Button>
				</Form>
			</Panel>
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
