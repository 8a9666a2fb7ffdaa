import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { proveRemoval } from "../../domain/organisations/remove-card.server.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { FollowLink } from "../../ui/account/follow-link.tsx";
import { redirectWith } from "../../web/flash.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { attempt } from "../../web/refuse.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
	const { shell, organisations } = messagesFor(request);
	return {
		token: new URL(request.url).searchParams.get("jeton") ?? "",
		title: shell.titled(organisations.removal.proofTitle),
	};
}

export async function action({ request, context }: ActionFunctionArgs) {
	await limit("claim-card", context.address);
	const form = await request.formData();
	const outcome = await attempt(proveRemoval(String(form.get("token")), new Date()));
	if ("refused" in outcome) return { spent: true };
	return redirectWith(request, "/", ({ organisations }) => organisations.removal.done);
}

export default function RemovalProof() {
	const { token } = useLoaderData<typeof loader>();
	const outcome = useActionData<typeof action>();
	const { removal } = useMessages("organisations");
	return (
		<FollowLink
			token={token}
			back="/"
			spent={outcome !== undefined && "spent" in outcome}
			say={{ title: removal.proofTitle, text: removal.proofText, submit: removal.prove }}
			again="/"
		/>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
