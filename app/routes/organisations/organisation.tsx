import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listPublishedListings } from "../../domain/listings/list-published-listings.server.ts";
import { rulesInForce } from "../../domain/listings/rules-in-force.server.ts";
import { findOrganisationPage } from "../../domain/organisations/find-organisation-page.server.ts";
import { structuredData } from "../../domain/organisations/structured-data.ts";
import { listingCards } from "../../domain/search/listing-cards.server.ts";
import { useFormat, useMessages } from "../../i18n/use-messages.tsx";
import { Beside, Page, Stack } from "../../ui/layout.tsx";
import { Linked } from "../../ui/linked.tsx";
import { OrganisationDetails } from "../../ui/organisations/organisation-details.tsx";
import { OrganisationHead } from "../../ui/organisations/organisation-head.tsx";
import { OrganisationListings } from "../../ui/organisations/organisation-listings.tsx";
import { UnclaimedNotice } from "../../ui/organisations/unclaimed-notice.tsx";
import { PhotoStrip } from "../../ui/photo.tsx";
import { absolute } from "../../web/absolute.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { actorOf } from "../../web/session.server.ts";
import { viewpointOf } from "../../web/viewpoint.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const actor = await actorOf(request, context);
	const page = await answer(findOrganisationPage(actor, params["slug"] ?? ""));
	const viewpoint = await viewpointOf(request, actor);
	const { organisation, commune } = page;
	const [ids, { rules, territory, version }] = await Promise.all([
		listPublishedListings(actor, organisation.id),
		rulesInForce(viewpoint?.code ?? null, actor.now),
	]);
	const { shell, words } = messagesFor(request);
	return {
		...page,
		listings: await listingCards(ids, viewpoint, rules),
		rules: { territory, version },
		viewpoint,
		now: actor.now,
		title: shell.titled(organisation.name),
		summary:
			organisation.specialty || `${words.organisationKind[organisation.kind]} · ${commune.name}`,
		url: absolute(`/structures/${organisation.slug}`),
		image: absolute(`/structures/${organisation.slug}/image.png`),
	};
}

export default function OrganisationPage() {
	const data = useLoaderData<typeof loader>();
	const { organisation, listings, photos, isClaimed, rules, now } = data;
	const { page } = useMessages("organisations");
	const month = useFormat().monthOf(now);
	return (
		<Page>
			<Stack gap={6}>
				<OrganisationHead {...data} />
				{isClaimed ? null : <UnclaimedNotice slug={organisation.slug} source={data.source} />}
				<PhotoStrip photos={photos} />
				<Beside
					first={organisation.description ? <Linked text={organisation.description} /> : null}
					aside={<OrganisationDetails {...data} />}
				>
					<Stack gap={6}>
						<OrganisationListings
							title={page.offers}
							listings={listings.filter(({ side }) => side === "offer")}
							{...{ rules, month }}
						/>
						<OrganisationListings
							title={page.needs}
							listings={listings.filter(({ side }) => side === "need")}
							{...{ rules, month }}
						/>
						{listings.length === 0 && isClaimed ? <p>{page.noListing}</p> : null}
					</Stack>
				</Beside>
			</Stack>
		</Page>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	data
		? [
				{ title: data.title },
				{ name: "description", content: data.summary },
				{ property: "og:type", content: "profile" },
				{ property: "og:title", content: data.organisation.name },
				{ property: "og:description", content: data.summary },
				{ property: "og:url", content: data.url },
				{ property: "og:image", content: data.image },
				{ name: "twitter:card", content: "summary_large_image" },
				...(data.isClaimed ? [] : [{ name: "robots", content: "noindex" }]),
				{ "script:ld+json": structuredData(data) },
			]
		: [];
