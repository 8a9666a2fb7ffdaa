import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { FollowLink } from "../../ui/account/follow-link.tsx";
import { verifyEmail } from "../../web/accounts.server.ts";
import { redirectWith } from "../../web/flash.server.ts";
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
		title: shell.titled(account.verify.title),
	};
}

export async function action({ request, context }: ActionFunctionArgs) {
	await limit("sign-in", context.address);
	const form = await request.formData();
	const outcome = await attempt(verifyEmail(request, String(form.get("token"))));
	if ("refused" in outcome) return { spent: true };
	const back = safePath(form.get("back"));
	const next = back === "/" ? "/mon-espace" : back;
	return redirectWith(request, next, ({ account }) => account.verify.done, outcome.fact);
}

export default function VerifyEmail() {
	const { token, back } = useLoaderData<typeof loader>();
	const outcome = useActionData<typeof action>();
	const { verify } = useMessages("account");
	return (
		<FollowLink
			token={token}
			back={back}
			spent={outcome !== undefined && "spent" in outcome}
			say={verify}
			again="/connexion"
		/>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
