import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawIcon, type IconFile, icons } from "../../web/icon.server.ts";
import { notFound } from "../../web/refuse.server.ts";

/** The site's mark, in the sizes of home screens. */
export async function loader({ params }: LoaderFunctionArgs) {
	const file = Object.keys(icons).find((name) => name === params["file"]) ?? notFound();
	const picture = await drawIcon(file as IconFile);
	return new Response(new Uint8Array(picture), {
		headers: { "Content-Type": "image/png", "Cache-Control": "public, max-age=86400" },
	});
}
