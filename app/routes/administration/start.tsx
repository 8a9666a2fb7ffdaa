import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { countOpenRequests } from "../../domain/organisations/open-requests.server.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Badge } from "../../ui/badge.tsx";
import { Cards, Page, Panel, Stack, Title } from "../../ui/layout.tsx";
import { messagesFor } from "../../web/locale.server.ts";
import { requireAdministrator } from "../../web/session.server.ts";

/** The sections, and where they are. */
const sections = {
	requests: "/demandes",
	imports: "/imports",
	rules: "/territoires",
	products: "/administration/produits",
	labels: "/administration/labels",
	duties: "/administration/responsables",
} as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
	const actor = await requireAdministrator(request, context);
	const { shell, administration } = messagesFor(request);
	return { requests: await countOpenRequests(actor), title: shell.titled(administration.title) };
}

export default function Administration() {
	const { requests } = useLoaderData<typeof loader>();
	const say = useMessages("administration");
	const { requestsWaiting } = useMessages("shell");
	return (
		<Page>
			<Title lead={say.lead}>{say.title}</Title>
			<Cards>
				{Object.entries(sections).map(([name, path]) => (
					<li key={name}>
						<Panel>
							<Stack gap={2}>
								<h2>
									<Link to={path}>{say.sections[name as keyof typeof sections].title}</Link>
								</h2>
								<p>{say.sections[name as keyof typeof sections].text}</p>
								{name === "requests" && requests > 0 ? (
									<p>
										<Badge look="need">{requestsWaiting(requests)}</Badge>
									</p>
								) : null}
							</Stack>
						</Panel>
					</li>
				))}
			</Cards>
		</Page>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
