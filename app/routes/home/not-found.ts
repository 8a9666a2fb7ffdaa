import { notFound } from "../../web/refuse.server.ts";

/** Whatever the table of contents does not know. */
export function loader() {
	return notFound();
}
