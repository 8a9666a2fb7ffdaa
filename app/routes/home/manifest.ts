import mark from "../../ui/mark.svg?url";

/** What a phone needs to put the site on its home screen. */
export function loader() {
	return Response.json(
		{
			name: "Maillage",
			short_name: "Maillage",
			start_url: "/",
			display: "standalone",
			background_color: "#fbf8f2",
			theme_color: "#1e6a49",
			icons: [{ src: mark, sizes: "any", type: "image/svg+xml" }],
		},
		{ headers: { "Content-Type": "application/manifest+json" } },
	);
}
