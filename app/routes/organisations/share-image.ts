import type { LoaderFunctionArgs } from "@remix-run/node";
import { findOrganisationPage } from "../../domain/organisations/find-organisation-page.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { actorOf } from "../../web/session.server.ts";
import { drawShareImage } from "../../web/share-image.server.tsx";

/** The picture that goes with a link to an organisation. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
	await limit("draw-card", context.address);
	const actor = await actorOf(request, context);
	const { organisation, commune } = await answer(findOrganisationPage(actor, params["slug"] ?? ""));
	const { words } = messagesFor(request);
	const picture = await drawShareImage({
		name: organisation.name,
		specialty: organisation.specialty,
		details: `${words.organisationKind[organisation.kind]} · ${commune.name}`,
	});
	return new Response(new Uint8Array(picture), {
		headers: { "Content-Type": "image/png", "Cache-Control": "public, max-age=86400" },
	});
}
