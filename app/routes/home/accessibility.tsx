import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Essay } from "../../ui/essay.tsx";
import { messagesFor } from "../../web/locale.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
	const { shell, about } = messagesFor(request);
	return { title: shell.titled(about.accessibility.title) };
}

export default function Accessibility() {
	const { accessibility } = useMessages("about");
	return <Essay {...accessibility} />;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
