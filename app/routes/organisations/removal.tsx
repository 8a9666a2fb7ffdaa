import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findClaimableCard } from "../../domain/organisations/find-claimable-card.server.ts";
import { RemovalRequest } from "../../domain/organisations/organisations.ts";
import { requestRemoval } from "../../domain/organisations/remove-card.server.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form/form.tsx";
import { TextArea, TextField } from "../../ui/form/text-field.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Column, Panel, Title } from "../../ui/layout.tsx";
import { redirectWith } from "../../web/flash.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { actorOf } from "../../web/session.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
	const card = await answer(findClaimableCard(params["slug"] ?? ""));
	const { shell, organisations } = messagesFor(request);
	return { name: card.name, title: shell.titled(organisations.removal.title(card.name)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	await limit("claim-card", context.address);
	const actor = await actorOf(request, context);
	const slug = params["slug"] ?? "";
	const outcome = await submit(await request.formData(), RemovalRequest, (asked) =>
		requestRemoval(actor, slug, asked),
	);
	if ("again" in outcome) return outcome.again;
	const page = `/structures/${slug}`;
	return redirectWith(request, page, ({ organisations }) => organisations.removal.asked);
}

export default function RemovalPage() {
	const { name } = useLoaderData<typeof loader>();
	const reply = useFormReply();
	const { removal: say } = useMessages("organisations");
	return (
		<Column>
			<Title lead={say.lead}>{say.title(name)}</Title>
			<Panel>
				<Form reply={reply} labels={{ email: say.email, reason: say.reason }}>
					<TextField name="email" label={say.email} type="email" autoComplete="email" />
					<TextArea name="reason" label={say.reason} optional maxLength={1000} />
					<Button>{say.submit}</Button>
				</Form>
			</Panel>
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
