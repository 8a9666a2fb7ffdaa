import program from "../../ui/offline/worker.js?raw";

/** The program that answers navigations when there is no network. It rules over the whole site, so it lives at its root. */
export function loader() {
	return new Response(program, {
		headers: { "Content-Type": "text/javascript; charset=utf-8", "Cache-Control": "no-cache" },
	});
}
