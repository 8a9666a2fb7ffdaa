import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listImports } from "../../domain/directories/imports/list-imports.server.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { ImportList } from "../../ui/directories/import-list.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Page, Title } from "../../ui/layout.tsx";
import { messagesFor } from "../../web/locale.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireAnimator } from "../../web/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	const actor = await requireAnimator(request, context);
	const imports = await answer(listImports(actor));
	const { shell, directory } = messagesFor(request);
	return { imports, now: actor.now, title: shell.titled(directory.list.title) };
}

export default function Imports() {
	const { imports, now } = useLoaderData<typeof loader>();
	const { list: say } = useMessages("directory");
	const give = <ButtonLink to="/imports/nouveau">{say.give}</ButtonLink>;
	return (
		<Page>
			<Title lead={say.lead} actions={imports.length > 0 ? give : null}>
				{say.title}
			</Title>
			{imports.length === 0 ? (
				<Empty title={say.none} actions={give}>
					{say.noneText}
				</Empty>
			) : (
				<ImportList imports={imports} now={now} />
			)}
		</Page>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
