import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MessageSquare } from "lucide-react";
import { findListingPage } from "../../domain/listings/find-listing-page.server.ts";
import { listingPath } from "../../domain/listings/listing-path.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Page, Panel, Stack } from "../../ui/layout.tsx";
import { ListingDetails } from "../../ui/listings/listing-details.tsx";
import { OwnerActs } from "../../ui/listings/owner-acts.tsx";
import { Notice } from "../../ui/notice.tsx";
import { absolute } from "../../web/absolute.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { actorOf } from "../../web/session.server.ts";
import { viewpointOf } from "../../web/viewpoint.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const actor = await actorOf(request, context);
	const viewpoint = await viewpointOf(request, actor);
	const page = await answer(findListingPage(actor, params["id"] ?? "", viewpoint));
	const path = listingPath(page.listing);
	// an offer under the address of a need, or the reverse
	if (!new URL(request.url).pathname.startsWith(path)) throw redirect(path, 301);
	const { shell } = messagesFor(request);
	return {
		...page,
		viewpoint,
		now: actor.now,
		url: absolute(path),
		image: absolute(`/structures/${page.organisation.slug}/image.png`),
		title: shell.titled(page.listing.title),
	};
}

export default function ListingPage() {
	const data = useLoaderData<typeof loader>();
	const { listing, mayEdit, product } = data;
	const { page: say, status } = useMessages("listings");
	const type = listing.side === "offer" ? "offres" : "besoins";
	return (
		<Page>
			<Stack gap={5}>
				{listing.status === "published" ? null : (
					<Notice tone="attention">{status[listing.status]}</Notice>
				)}
				{mayEdit ? (
					<Panel className="no-print">
						<OwnerActs listing={listing} brief />
					</Panel>
				) : null}
				<ListingDetails {...data}>
					{mayEdit || listing.status !== "published" ? null : (
						<ButtonLink
							to={`/conversations/nouvelle?annonce=${listing.id}`}
							look={listing.side === "need" ? "need" : "primary"}
							wide
						>
							<MessageSquare size={20} aria-hidden="true" />
							{say.write}
						</ButtonLink>
					)}
					{product ? (
						<ButtonLink
							to={`/recherche?type=${type}&produit=${product.slug}`}
							look="secondary"
							wide
						>
							{listing.side === "offer" ? say.similar : say.similarNeeds}
						</ButtonLink>
					) : null}
					<Since />
				</ListingDetails>
			</Stack>
		</Page>
	);
}

function Since() {
	const { listing } = useLoaderData<typeof loader>();
	const { page: say } = useMessages("listings");
	if (listing.status !== "published" || !listing.publishedAt || !listing.expiresOn) return null;
	return (
		<p>
			<small>
				{say.publishedOn(listing.publishedAt)} · {say.expiresOn(listing.expiresOn)}
			</small>
		</p>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	data
		? [
				{ title: data.title },
				{ name: "description", content: data.listing.description.slice(0, 160) },
				{ property: "og:title", content: data.listing.title },
				{ property: "og:url", content: data.url },
				{ property: "og:image", content: data.image },
				...(data.listing.visibility === "members" || data.listing.status !== "published"
					? [{ name: "robots", content: "noindex" }]
					: []),
			]
		: [];
