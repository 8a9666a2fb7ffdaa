import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOwnListing } from "../../domain/listings/find-own-listing.server.ts";
import { listingPath } from "../../domain/listings/listing-path.ts";
import { ListingSubject } from "../../domain/listings/listings.ts";
import { describeListing } from "../../domain/listings/start-listing.server.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Column, Title } from "../../ui/layout.tsx";
import { Steps } from "../../ui/listings/steps.tsx";
import { SubjectForm } from "../../ui/listings/subject-form.tsx";
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
	const outcome = await submit(await request.formData(), ListingSubject, (subject) =>
		describeListing(actor, params["id"] ?? "", subject),
	);
	if ("again" in outcome) return outcome.again;
	return redirect(`${listingPath(outcome.fact)}/conditions`);
}

export default function EditSubject() {
	const { listing, product, paths } = useLoaderData<typeof loader>();
	const reply = useFormReply();
	const { heading } = useMessages("listings");
	return (
		<Column>
			<Title>{heading(listing)}</Title>
			<Steps current="subject" paths={paths} />
			<SubjectForm side={listing.side} reply={reply} product={product} defaults={listing} />
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
