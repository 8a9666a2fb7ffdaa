import { notFound } from "../../web/refuse.server.ts";

/**
 * Whatever the table of contents does not know; and what is at an address that only takes forms, for whoever comes by a link.
 * A route without a component answers its errors to programs: with this one, people are told by the error page.
 */
export function loader() {
	return notFound();
}

export default function NotFound() {
	return null;
}
