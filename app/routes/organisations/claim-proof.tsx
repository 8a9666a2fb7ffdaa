import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { proveClaim } from "../../domain/organisations/claim-card.server.ts";
import { findClaimableCard } from "../../domain/organisations/find-claimable-card.server.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { FollowLink } from "../../ui/account/follow-link.tsx";
import { redirectWith } from "../../web/flash.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { answer, attempt } from "../../web/refuse.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
	const card = await answer(findClaimableCard(params["slug"] ?? ""));
	const { shell, organisations } = messagesFor(request);
	return {
		...card,
		token: new URL(request.url).searchParams.get("jeton") ?? "",
		title: shell.titled(organisations.claim.proofTitle(card.name)),
	};
}

export async function action({ request, context }: ActionFunctionArgs) {
	await limit("claim-card", context.address);
	const form = await request.formData();
	const outcome = await attempt(proveClaim(String(form.get("token")), new Date()));
	if ("refused" in outcome) return { spent: true };
	const page = `/structures/${outcome.fact.slug}`;
	return redirectWith(request, page, ({ organisations }) => organisations.claim.proved);
}

export default function ClaimProof() {
	const { name, slug, token } = useLoaderData<typeof loader>();
	const outcome = useActionData<typeof action>();
	const { claim } = useMessages("organisations");
	return (
		<FollowLink
			token={token}
			back="/"
			spent={outcome !== undefined && "spent" in outcome}
			say={{ title: claim.proofTitle(name), text: claim.proofText, submit: claim.prove }}
			again={`/structures/${slug}/revendication`}
		/>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
