import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listOwnListings } from "../../domain/listings/list-own-listings.server.ts";
import { findActiveOrganisation } from "../../domain/organisations/find-active-organisation.server.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Page, Row, Stack, Title } from "../../ui/layout.tsx";
import { OwnListings } from "../../ui/listings/own-listings.tsx";
import { messagesFor } from "../../web/locale.server.ts";
import { requireActor } from "../../web/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	const actor = await requireActor(request, context);
	const [organisation, drafts, online, away] = await Promise.all([
		findActiveOrganisation(actor),
		listOwnListings(actor, ["draft"]),
		listOwnListings(actor, ["published"]),
		listOwnListings(actor, ["paused", "expired", "fulfilled", "archived"]),
	]);
	const { shell, listings } = messagesFor(request);
	const title = shell.titled(listings.mine.title);
	return { organisation, drafts, online, away, now: actor.now, title };
}

export default function MySpace() {
	const { organisation, drafts, online, away, now } = useLoaderData<typeof loader>();
	const { mine: say, start } = useMessages("listings");
	const shell = useMessages("shell");
	const isEmpty = drafts.length + online.length + away.length === 0;
	if (!organisation)
		return (
			<Page>
				<Title lead={say.noOrganisation}>{say.title}</Title>
				<Empty
					title={say.empty}
					actions={
						<ButtonLink to="/structures/nouvelle?retour=/mon-espace">
							{shell.addOrganisation}
						</ButtonLink>
					}
				>
					{start.noOrganisation}
				</Empty>
			</Page>
		);
	return (
		<Page>
			<Title
				lead={say.lead(organisation.name)}
				actions={
					<>
						<ButtonLink to="/offres/nouvelle">{start.offer}</ButtonLink>
						<ButtonLink to="/besoins/nouveau" look="need">
							{start.need}
						</ButtonLink>
					</>
				}
			>
				{say.title}
			</Title>
			<Stack gap={6}>
				<Row>
					<ButtonLink to={`/structures/${organisation.slug}`} look="secondary">
						{say.card}
					</ButtonLink>
				</Row>
				{isEmpty ? <Empty title={say.empty}>{say.emptyText}</Empty> : null}
				<OwnListings title={say.drafts} listings={drafts} now={now} />
				<OwnListings title={say.online} listings={online} now={now} />
				<OwnListings title={say.away} listings={away} now={now} />
			</Stack>
		</Page>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
