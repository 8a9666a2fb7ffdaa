import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findListingPage } from "../../domain/listings/find-listing-page.server.ts";
import { findOwnListing } from "../../domain/listings/find-own-listing.server.ts";
import { listingPath } from "../../domain/listings/listing-path.ts";
import { ListingProvenance } from "../../domain/listings/listings.ts";
import { publishListing } from "../../domain/listings/publish-listing.server.ts";
import { setProvenance } from "../../domain/listings/set-provenance.server.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Column, Panel, Stack, Title } from "../../ui/layout.tsx";
import { ListingPreview } from "../../ui/listings/listing-details.tsx";
import { ProvenanceForm } from "../../ui/listings/provenance-form.tsx";
import { Steps } from "../../ui/listings/steps.tsx";
import { redirectWith } from "../../web/flash.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireActor } from "../../web/session.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const actor = await requireActor(request, context);
	const id = params["id"] ?? "";
	const own = await answer(findOwnListing(actor, id));
	const { shell, listings } = messagesFor(request);
	return {
		...own,
		shown: await answer(findListingPage(actor, id, null)),
		now: actor.now,
		title: shell.titled(listings.heading(own.listing)),
	};
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	const id = params["id"] ?? "";
	const form = await request.formData();
	const publishes = form.get("then") === "publish";
	const outcome = await submit(form, ListingProvenance, async (provenance) => {
		const listing = await setProvenance(actor, id, provenance);
		return publishes ? publishListing(actor, id) : listing;
	});
	if ("again" in outcome) return outcome.again;
	const { title, status } = outcome.fact;
	return redirectWith(request, listingPath(outcome.fact), ({ listings }) => {
		if (publishes) return listings.published(title);
		return status === "draft" ? listings.preview.kept : listings.saved;
	});
}

export default function EditProvenance() {
	const { listing, provenance, source, paths, shown, now } = useLoaderData<typeof loader>();
	const reply = useFormReply();
	const { heading, preview } = useMessages("listings");
	return (
		<Column>
			<Title>{heading(listing)}</Title>
			<Steps current="provenance" paths={paths} />
			<Stack gap={6}>
				<Panel>
					<Stack gap={3}>
						<p>{preview.title}</p>
						<ListingPreview {...shown} now={now} viewpoint={null} />
					</Stack>
				</Panel>
				<ProvenanceForm
					side={listing.side}
					reply={reply}
					defaults={provenance}
					source={source}
					isDraft={listing.status === "draft"}
				/>
			</Stack>
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
