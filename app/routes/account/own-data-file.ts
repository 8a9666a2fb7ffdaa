import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportOwnData } from "../../domain/identity/export-own-data.server.ts";
import { requireActor } from "../../web/session.server.ts";

/** Everything kept about the person, as one file. */
export async function loader({ request, context }: LoaderFunctionArgs) {
	const actor = await requireActor(request, context);
	return new Response(JSON.stringify(await exportOwnData(actor), null, "\t"), {
		headers: {
			"Content-Type": "application/json; charset=utf-8",
			"Content-Disposition": 'attachment; filename="maillage-mes-donnees.json"',
			"Cache-Control": "no-store",
		},
	});
}
