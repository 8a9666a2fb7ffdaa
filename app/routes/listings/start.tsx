import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ArrowUpRight, Search } from "lucide-react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Choice, Choices } from "../../ui/choice.tsx";
import { Column, Title } from "../../ui/layout.tsx";
import { Notice } from "../../ui/notice.tsx";
import { messagesFor } from "../../web/locale.server.ts";
import { requireActor } from "../../web/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	const { organisationId } = await requireActor(request, context);
	const { shell, listings } = messagesFor(request);
	return { hasOrganisation: organisationId !== null, title: shell.titled(listings.start.title) };
}

/** Offer or need: the one question before the three screens. */
export default function Start() {
	const { hasOrganisation } = useLoaderData<typeof loader>();
	const { start: say } = useMessages("listings");
	return (
		<Column>
			<Title>{say.title}</Title>
			{hasOrganisation ? null : <Notice tone="attention">{say.noOrganisation}</Notice>}
			<Choices>
				<Choice
					to="/offres/nouvelle"
					look="offer"
					icon={<ArrowUpRight size={28} aria-hidden="true" />}
					title={say.offer}
				>
					{say.offerText}
				</Choice>
				<Choice
					to="/besoins/nouveau"
					look="need"
					icon={<Search size={28} aria-hidden="true" />}
					title={say.need}
				>
					{say.needText}
				</Choice>
			</Choices>
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
