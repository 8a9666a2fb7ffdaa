import type { LoaderFunctionArgs } from "@remix-run/node";
import { MessagePage } from "../../domain/messaging/messaging.ts";
import { readConversation } from "../../domain/messaging/read-conversation.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireActor } from "../../web/session.server.ts";

/** Pages of messages for a thread that is open: the older ones (`?avant=`), or what a cut hid (`?apres=`). */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const actor = await requireActor(request, context);
	const { searchParams } = new URL(request.url);
	const asked = {
		before: searchParams.get("avant") ?? undefined,
		after: searchParams.get("apres") ?? undefined,
	};
	const page = MessagePage.safeParse(asked).data ?? {};
	const { messages, hasOlder, hasNewer } = await answer(
		readConversation(actor, params["id"] ?? "", page),
	);
	return Response.json(
		{ messages, hasOlder, hasNewer },
		{ headers: { "Cache-Control": "no-store" } },
	);
}
