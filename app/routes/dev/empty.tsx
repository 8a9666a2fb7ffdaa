import type { LoaderFunctionArgs } from "@remix-run/node";
import { Page, Title } from "../../ui/layout.tsx";
import { mailsAreReadable } from "../../web/mailbox.server.ts";
import { notFound } from "../../web/refuse.server.ts";

/** A page with nothing in it: what `npm run bench` measures the others against. Found on one's own machine only. */
export function loader({ request, context }: LoaderFunctionArgs) {
	if (!mailsAreReadable(request, context)) notFound();
	return null;
}

export default function EmptyPage() {
	return (
		<Page>
			<Title>Maillage</Title>
		</Page>
	);
}

export const meta = () => [{ title: "Maillage" }];
