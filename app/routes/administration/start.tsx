import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link } from "@remix-run/react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Cards, Page, Panel, Stack, Title } from "../../ui/layout.tsx";
import { messagesFor } from "../../web/locale.server.ts";
import { requireAdministrator } from "../../web/session.server.ts";

/** The sections, and where they are. */
const sections = { products: "produits", labels: "labels", duties: "responsables" } as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
	await requireAdministrator(request, context);
	const { shell, administration } = messagesFor(request);
	return { title: shell.titled(administration.title) };
}

export default function Administration() {
	const say = useMessages("administration");
	return (
		<Page>
			<Title lead={say.lead}>{say.title}</Title>
			<Cards>
				{Object.entries(sections).map(([name, path]) => (
					<li key={name}>
						<Panel>
							<Stack gap={2}>
								<h2>
									<Link to={`/administration/${path}`}>
										{say.sections[name as keyof typeof sections].title}
									</Link>
								</h2>
								<p>{say.sections[name as keyof typeof sections].text}</p>
							</Stack>
						</Panel>
					</li>
				))}
			</Cards>
		</Page>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
