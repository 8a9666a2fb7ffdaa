import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { FollowLink } from "../../ui/account/follow-link.tsx";
import { followMagicLink } from "../../web/accounts.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { attempt } from "../../web/refuse.server.ts";
import { safePath } from "../../web/session.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
	const { searchParams } = new URL(request.url);
	const { shell, account } = messagesFor(request);
	return {
		token: searchParams.get("jeton") ?? "",
		back: safePath(searchParams.get("retour")),
		title: shell.titled(account.magic.followTitle),
	};
}

export async function action({ request, context }: ActionFunctionArgs) {
	await limit("sign-in", context.address);
	const form = await request.formData();
	const outcome = await attempt(followMagicLink(request, String(form.get("token"))));
	if ("refused" in outcome) return { spent: true };
	return redirect(safePath(form.get("back")), { headers: outcome.fact });
}

export default function FollowMagicLink() {
	const { token, back } = useLoaderData<typeof loader>();
	const outcome = useActionData<typeof action>();
	const { magic } = useMessages("account");
	return (
		<FollowLink
			token={token}
			back={back}
			spent={outcome?.spent ?? false}
			say={{ title: magic.followTitle, text: magic.followText, submit: magic.follow }}
			again="/lien-de-connexion"
		/>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
