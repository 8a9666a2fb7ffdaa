import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listAllLabels } from "../../domain/products/list-labels.server.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { BackTo } from "../../ui/administration/back-to.tsx";
import { LabelTable } from "../../ui/administration/label-table.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Page, Title } from "../../ui/layout.tsx";
import { messagesFor } from "../../web/locale.server.ts";
import { requireAdministrator } from "../../web/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	const actor = await requireAdministrator(request, context);
	const { shell, administration } = messagesFor(request);
	return {
		labels: await listAllLabels(),
		today: actor.now.toISOString().slice(0, 10),
		title: shell.titled(administration.labels.title),
	};
}

export default function Labels() {
	const { labels, today } = useLoaderData<typeof loader>();
	const { labels: say, title } = useMessages("administration");
	return (
		<Page>
			<BackTo path="/administration">{title}</BackTo>
			<Title
				lead={say.lead}
				actions={<ButtonLink to="/administration/labels/nouveau">{say.add}</ButtonLink>}
			>
				{say.title}
			</Title>
			<LabelTable labels={labels} today={today} />
		</Page>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
