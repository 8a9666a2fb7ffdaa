/** The table of contents: every URL of the site, and the page that answers it. */
import { index, type RouteConfig, route } from "@remix-run/route-config";

export default [
	index("routes/home/home.tsx"),

	route("manifest.webmanifest", "routes/home/manifest.ts"),
	route("langue", "routes/account/language.ts"),
	route("*", "routes/home/not-found.ts"),
] satisfies RouteConfig;
