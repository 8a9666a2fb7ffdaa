import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOwnListing } from "../../domain/listings/find-own-listing.server.ts";
import { listingPath } from "../../domain/listings/listing-path.ts";
import { ListingTerms } from "../../domain/listings/listings.ts";
import { setTerms } from "../../domain/listings/set-terms.server.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Column, Title } from "../../ui/layout.tsx";
import { Steps } from "../../ui/listings/steps.tsx";
import { TermsForm } from "../../ui/listings/terms-form.tsx";
import { messagesFor } from "../../web/locale.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireActor } from "../../web/session.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const actor = await requireActor(request, context);
	const own = await answer(findOwnListing(actor, params["id"] ?? ""));
	const { shell, listings } = messagesFor(request);
	return { ...own, title: shell.titled(listings.heading(own.listing)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	const outcome = await submit(await request.formData(), ListingTerms, (terms) =>
		setTerms(actor, params["id"] ?? "", terms),
	);
	if ("again" in outcome) return outcome.again;
	return redirect(`${listingPath(outcome.fact)}/verification`);
}

export default function EditTerms() {
	const { listing, terms, labels, organisation, paths } = useLoaderData<typeof loader>();
	const reply = useFormReply();
	const { heading } = useMessages("listings");
	return (
		<Column>
			<Title lead={listing.title}>{heading(listing)}</Title>
			<Steps current="terms" paths={paths} />
			<TermsForm
				side={listing.side}
				reply={reply}
				defaults={terms}
				labels={labels}
				cardPath={`/structures/${organisation.slug}/modifier`}
			/>
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
