import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Column } from "../../ui/layout.tsx";
import { NoNetwork } from "../../ui/offline/no-network.tsx";
import { messagesFor } from "../../web/locale.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
	const { shell } = messagesFor(request);
	return { title: shell.titled(shell.errors.offline.title) };
}

/** Kept by browsers, and shown at whatever address could not be reached: nobody's page, and no script in it. */
export default function Offline() {
	return (
		<Column>
			<NoNetwork />
		</Column>
	);
}

export const handle = { standsAlone: true };

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title },
	{ name: "robots", content: "noindex" },
];
