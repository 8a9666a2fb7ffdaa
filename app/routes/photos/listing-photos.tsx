import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireOwnListing } from "../../domain/listings/find-visible-listing.server.ts";
import { listingPath } from "../../domain/listings/listing-path.ts";
import { addPhoto } from "../../domain/photos/add-photo.server.ts";
import { listPhotos } from "../../domain/photos/list-photos.server.ts";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { PhotosPage } from "../../ui/photos/photos-page.tsx";
import { redirectWith } from "../../web/flash.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { storePhoto } from "../../web/photo-files.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { tryForm } from "../../web/read-form.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireActor } from "../../web/session.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const actor = await requireActor(request, context);
	const listing = await answer(requireOwnListing(actor, params["id"] ?? ""));
	const { shell, organisations } = messagesFor(request);
	const { id: listingId, organisationId } = listing;
	return {
		name: listing.title,
		back: listingPath(listing),
		photos: await listPhotos({ organisationId, listingId }),
		title: shell.titled(organisations.photos.title),
	};
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	await limit("upload", actor.personId);
	const listing = await answer(requireOwnListing(actor, params["id"] ?? ""));
	const form = await request.formData();
	const { id: listingId, organisationId } = listing;
	const outcome = await tryForm(async () =>
		addPhoto(actor, { organisationId, listingId }, await storePhoto(form.get("photo"))),
	);
	if ("again" in outcome) return outcome.again;
	const page = `${listingPath(listing)}/photos`;
	return redirectWith(request, page, ({ organisations }) => organisations.photos.added);
}

export default function ListingPhotos() {
	const reply = useFormReply();
	return <PhotosPage {...useLoaderData<typeof loader>()} reply={reply} />;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
