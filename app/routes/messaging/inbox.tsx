import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation, useRevalidator } from "@remix-run/react";
import { listConversations } from "../../domain/messaging/list-conversations.server.ts";
import { InboxCursor } from "../../domain/messaging/messaging.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { ConversationsPage } from "../../ui/messaging/conversations-page.tsx";
import { InboxList } from "../../ui/messaging/inbox-list.tsx";
import { NothingYet } from "../../ui/messaging/nothing-yet.tsx";
import { useLive } from "../../ui/realtime/live.tsx";
import { messagesFor } from "../../web/locale.server.ts";
import { requireActor } from "../../web/session.server.ts";

/** `?depuis=2026-10-06T08:00:00.000Z_<id>`: the page that starts after that conversation. */
function readCursor(request: Request): InboxCursor | null {
	const [at, id] = new URL(request.url).searchParams.get("depuis")?.split("_") ?? [];
	return InboxCursor.safeParse({ at, id }).data ?? null;
}

export async function loader({ request, context }: LoaderFunctionArgs) {
	const actor = await requireActor(request, context);
	const cursor = readCursor(request);
	const { conversations, next } = await listConversations(actor, cursor);
	const { shell, messaging } = messagesFor(request);
	return {
		conversations,
		older: next && `/conversations?depuis=${next.at}_${next.id}`,
		isFirst: cursor === null,
		me: actor.personId,
		now: actor.now.toISOString(),
		namesVoices: actor.memberships.length > 1,
		title: shell.titled(messaging.title),
	};
}

/** The inbox, beside whatever conversation is open. What is said or read anywhere brings it up to date. */
export default function Inbox() {
	const { conversations, older, isFirst, ...viewer } = useLoaderData<typeof loader>();
	const { inbox: say } = useMessages("messaging");
	const isOpen = useLocation().pathname.replace(/\/$/, "") !== "/conversations";
	const { revalidate } = useRevalidator();
	useLive("unread:changed", () => revalidate());
	return (
		<ConversationsPage
			isOpen={isOpen}
			inbox={
				<>
					{conversations.length === 0 && isFirst ? <NothingYet /> : null}
					<InboxList conversations={conversations} {...viewer} />
					{older ? <PageLink to={older}>{say.older}</PageLink> : null}
					{isFirst ? null : <PageLink to="/conversations">{say.newest}</PageLink>}
				</>
			}
		>
			<Outlet />
		</ConversationsPage>
	);
}

function PageLink({ to, children }: { to: string; children: string }) {
	return (
		<p>
			<ButtonLink to={to} look="quiet" wide>
				{children}
			</ButtonLink>
		</p>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
