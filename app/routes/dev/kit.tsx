import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { KitPage } from "../../ui/kit/kit-page.tsx";
import { messagesFor } from "../../web/locale.server.ts";
import { mailsAreReadable } from "../../web/mailbox.server.ts";
import { notFound } from "../../web/refuse.server.ts";

export function loader({ request, context }: LoaderFunctionArgs) {
	if (!mailsAreReadable(request, context)) notFound();
	const { shell, kit } = messagesFor(request);
	return { title: shell.titled(kit.title) };
}

export default KitPage;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
