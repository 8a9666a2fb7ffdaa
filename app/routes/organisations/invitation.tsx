import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import {
	acceptInvitation,
	findInvitation,
} from "../../domain/organisations/accept-invitation.server.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { FollowLink } from "../../ui/account/follow-link.tsx";
import { redirectWith } from "../../web/flash.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireActor } from "../../web/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	const actor = await requireActor(request, context);
	const token = new URL(request.url).searchParams.get("jeton") ?? "";
	const invitation = await findInvitation(token, actor.now);
	const { shell, organisations } = messagesFor(request);
	const title = shell.titled(organisations.invitation.title(invitation?.organisation ?? ""));
	return { token, invitation, title };
}

export async function action({ request, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	const form = await request.formData();
	const joined = await answer(acceptInvitation(actor, String(form.get("token"))));
	const page = `/structures/${joined.slug}`;
	return redirectWith(request, page, ({ organisations }) =>
		organisations.invitation.accepted(joined.name),
	);
}

export default function InvitationPage() {
	const { token, invitation } = useLoaderData<typeof loader>();
	const { invitation: say } = useMessages("organisations");
	return (
		<FollowLink
			token={token}
			back="/"
			spent={invitation === null}
			say={{
				title: say.title(invitation?.organisation ?? ""),
				text: say.text,
				submit: say.accept,
			}}
			again="/mon-espace"
		/>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
