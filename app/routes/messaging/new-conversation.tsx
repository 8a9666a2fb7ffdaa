import { randomUUID } from "node:crypto";
import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findAccount } from "../../domain/identity/find-account.server.ts";
import { findConversationWith } from "../../domain/messaging/find-conversation-with.server.ts";
import { FirstMessage } from "../../domain/messaging/messaging.ts";
import { requireRecipient } from "../../domain/messaging/require-recipient.server.ts";
import { startConversation } from "../../domain/messaging/start-conversation.server.ts";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { CannotWrite, FirstMessageForm } from "../../ui/messaging/first-message-form.tsx";
import { announceMessage } from "../../web/announce.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { attempt, notFound } from "../../web/refuse.server.ts";
import { requireActor } from "../../web/session.server.ts";

/** `?annonce=<id>` of a listing, or `?structure=<slug>` of an organisation. */
function readAddressee(request: Request): { listingId: string } | { slug: string } {
	const { searchParams } = new URL(request.url);
	const [listingId, slug] = [searchParams.get("annonce"), searchParams.get("structure")];
	if (listingId) return { listingId };
	return slug ? { slug } : notFound();
}

export async function loader({ request, context }: LoaderFunctionArgs) {
	const actor = await requireActor(request, context);
	const to = readAddressee(request);
	const outcome = await attempt(requireRecipient(actor, to));
	const { shell, messaging } = messagesFor(request);
	if ("refused" in outcome) {
		const title = shell.titled(messaging.start.refusedTitle);
		const back = "slug" in to ? `/structures/${to.slug}` : "/conversations";
		return data({ reason: outcome.refused.reason, back, title }, { status: 409 });
	}
	const recipient = outcome.fact;
	const underWay = await findConversationWith(actor, recipient);
	if (underWay) throw redirect(`/conversations/${underWay}#bottom`);
	const { name, organisations } = await findAccount(actor);
	return data({
		recipient,
		me: actor.personId,
		name,
		organisation: organisations.find(({ id }) => id === actor.organisationId)?.name ?? null,
		requestId: randomUUID(),
		title: shell.titled(messaging.start.title(recipient.name)),
	});
}

/** Opens the conversation with its first message: none is ever empty. */
export async function action({ request, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	await limit("start-conversation", actor.personId);
	const outcome = await submit(await request.formData(), FirstMessage, (input) =>
		startConversation(actor, input),
	);
	if ("again" in outcome) return outcome.again;
	await announceMessage(context.publish, outcome.fact);
	return redirect(`/conversations/${outcome.fact.message.conversationId}#bottom`);
}

export default function NewConversation() {
	const shown = useLoaderData<typeof loader>();
	const reply = useFormReply();
	if ("reason" in shown) return <CannotWrite {...shown} />;
	return <FirstMessageForm {...shown} reply={reply} />;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
