import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listingPath } from "../../domain/listings/listing-path.ts";
import { ListingSubject } from "../../domain/listings/listings.ts";
import { startListing } from "../../domain/listings/start-listing.server.ts";
import { suggestedProduct } from "../../domain/products/suggested-product.server.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Column, Title } from "../../ui/layout.tsx";
import { Steps } from "../../ui/listings/steps.tsx";
import { SubjectForm } from "../../ui/listings/subject-form.tsx";
import { messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { requireActor } from "../../web/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	const { organisationId } = await requireActor(request, context);
	const { pathname, search, searchParams } = new URL(request.url);
	if (!organisationId)
		throw redirect(`/structures/nouvelle?retour=${encodeURIComponent(pathname + search)}`);
	const side = pathname.startsWith("/besoins") ? "need" : "offer";
	const { shell, listings } = messagesFor(request);
	return {
		side,
		product: await suggestedProduct(searchParams.get("produit")),
		wording: searchParams.get("titre"),
		title: shell.titled(listings.new[side]),
	} as const;
}

export async function action({ request, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	await limit("publish", actor.personId);
	const outcome = await submit(await request.formData(), ListingSubject, (subject) =>
		startListing(actor, subject),
	);
	if ("again" in outcome) return outcome.again;
	return redirect(`${listingPath(outcome.fact)}/conditions`);
}

export default function NewListing() {
	const { side, product, wording } = useLoaderData<typeof loader>();
	const reply = useFormReply();
	const { new: titles } = useMessages("listings");
	return (
		<Column>
			<Title>{titles[side]}</Title>
			<Steps current="subject" />
			<SubjectForm side={side} reply={reply} product={product} defaults={{ title: wording }} />
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
