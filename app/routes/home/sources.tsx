import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Column, Stack, Title } from "../../ui/layout.tsx";
import { CreditList } from "../../ui/sources/credit-list.tsx";
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
			<Stack gap={6}>
				<Stack gap={3}>
					<h2>{say.licence.title}</h2>
					<p>{say.licence.text}</p>
					<p>
						<a href="https://www.gnu.org/licenses/agpl-3.0.html">AGPL-3.0-or-later</a>
					</p>
				</Stack>
				<Stack gap={3}>
					<h2>{say.data.title}</h2>
					<p>{say.data.text}</p>
					<CreditList section="data" />
				</Stack>
				<Stack gap={3}>
					<h2>{say.parts.title}</h2>
					<p>{say.parts.text}</p>
					<CreditList section="parts" />
				</Stack>
			</Stack>
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
