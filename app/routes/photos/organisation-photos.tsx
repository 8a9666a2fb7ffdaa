import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findOwnOrganisation } from "../../domain/organisations/find-own-organisation.server.ts";
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
	const { facts } = await answer(findOwnOrganisation(actor, params["slug"] ?? ""));
	const { shell, organisations } = messagesFor(request);
	return {
		name: facts.name,
		back: `/structures/${facts.slug}`,
		photos: await listPhotos({ organisationId: facts.id, listingId: null }),
		title: shell.titled(organisations.photos.title),
	};
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	await limit("upload", actor.personId);
	const slug = params["slug"] ?? "";
	const { facts } = await answer(findOwnOrganisation(actor, slug));
	const form = await request.formData();
	const outcome = await tryForm(async () => {
		const stored = await storePhoto(form.get("photo"));
		return addPhoto(actor, { organisationId: facts.id, listingId: null }, stored);
	});
	if ("again" in outcome) return outcome.again;
	const page = `/structures/${slug}/photos`;
	return redirectWith(request, page, ({ organisations }) => organisations.photos.added);
}

export default function OrganisationPhotos() {
	const reply = useFormReply();
	return <PhotosPage {...useLoaderData<typeof loader>()} reply={reply} />;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
