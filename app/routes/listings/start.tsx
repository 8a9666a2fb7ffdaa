import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ArrowUpRight, Search } from "lucide-react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Cards, Column, Panel, Stack, Title } from "../../ui/layout.tsx";
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
			<Cards>
				<li>
					<Panel>
						<Stack gap={3}>
							<ArrowUpRight size={32} color="var(--field)" aria-hidden="true" />
							<p>{say.offerText}</p>
							<ButtonLink to="/offres/nouvelle" wide>
								{say.offer}
							</ButtonLink>
						</Stack>
					</Panel>
				</li>
				<li>
					<Panel>
						<Stack gap={3}>
							<Search size={32} color="var(--terracotta)" aria-hidden="true" />
							<p>{say.needText}</p>
							<ButtonLink to="/besoins/nouveau" look="need" wide>
								{say.need}
							</ButtonLink>
						</Stack>
					</Panel>
				</li>
			</Cards>
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
