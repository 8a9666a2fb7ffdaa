import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Column, Stack, Title } from "../../ui/layout.tsx";
import { CreditTable } from "../../ui/sources/credit-table.tsx";
import { messagesFor } from "../../web/locale.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
	const { shell, sources } = messagesFor(request);
	return { title: shell.titled(sources.title) };
}

export default function Sources() {
	const say = useMessages("sources");
	return (
		<Column>
			<Title lead={say.lead}>{say.title}</Title>
			<Stack gap={7}>
				<Stack>
					<h2>{say.licence.title}</h2>
					<p>{say.licence.text}</p>
					<p>
						<a href="https://www.gnu.org/licenses/agpl-3.0.html">AGPL-3.0-or-later</a>
					</p>
				</Stack>
				<Stack>
					<h2>{say.data.title}</h2>
					<p>{say.data.text}</p>
					<CreditTable section="data" />
				</Stack>
				<Stack>
					<h2>{say.parts.title}</h2>
					<p>{say.parts.text}</p>
					<CreditTable section="parts" />
				</Stack>
			</Stack>
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
