import type { LoaderFunctionArgs } from "@remix-run/node";
import mark from "../../ui/mark.svg?url";
import { chooseLocale, messagesFor } from "../../web/locale.server.ts";

/** What a phone needs to put the site on its home screen. */
export function loader({ request }: LoaderFunctionArgs) {
	const { shell } = messagesFor(request);
	return Response.json(
		{
			id: "/",
			name: shell.name,
			short_name: shell.name,
			description: shell.tagline,
			lang: chooseLocale(request),
			start_url: "/",
			scope: "/",
			display: "standalone",
			background_color: "#fbf8f2",
			theme_color: "#fbf8f2",
			icons: [
				{ src: mark, sizes: "any", type: "image/svg+xml" },
				{ src: "/icone/192.png", sizes: "192x192", type: "image/png" },
				{ src: "/icone/512.png", sizes: "512x512", type: "image/png" },
				{
					src: "/icone/entiere-512.png",
					sizes: "512x512",
					type: "image/png",
					purpose: "maskable",
				},
			],
			shortcuts: [
				{ name: shell.search, url: "/recherche" },
				{ name: shell.post, url: "/proposer" },
				{ name: shell.conversations, url: "/conversations" },
			],
		},
		{
			headers: {
				"Content-Type": "application/manifest+json",
				"Cache-Control": "private, max-age=3600",
				Vary: "Cookie, Accept-Language",
			},
		},
	);
}
