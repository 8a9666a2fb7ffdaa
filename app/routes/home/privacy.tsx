import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { type Kept, retention } from "../../domain/identity/retention.ts";
import { useFormat, useMessages } from "../../i18n/use-messages.tsx";
import { Essay } from "../../ui/essay.tsx";
import { messagesFor } from "../../web/locale.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
	const { shell, about } = messagesFor(request);
	return { title: shell.titled(about.privacy.title) };
}

export default function Privacy() {
	const { privacy } = useMessages("about");
	const { duration } = useFormat();
	const { title, always, kept, closing } = privacy.howLong;
	const terms = (Object.keys(retention) as Kept[]).map((one) =>
		kept[one](duration(retention[one])),
	);
	const howLong = { title, paragraphs: [always, ...terms, closing] };
	const { sections } = privacy;
	return <Essay {...privacy} sections={[...sections.slice(0, 2), howLong, ...sections.slice(2)]} />;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
