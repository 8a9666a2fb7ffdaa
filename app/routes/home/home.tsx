import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Page, Title } from "../../ui/layout.tsx";
import { messagesFor } from "../../web/locale.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
	const { home, shell } = messagesFor(request);
	return { title: shell.titled(home.title) };
}

export default function Home() {
	const home = useMessages("home");
	return (
		<Page>
			<Title>{home.title}</Title>
		</Page>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
