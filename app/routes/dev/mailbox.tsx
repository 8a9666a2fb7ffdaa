import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listMails } from "../../domain/notifications/list-mails.server.ts";
import { useFormat, useMessages } from "../../i18n/use-messages.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Column, Panel, Stack, Title } from "../../ui/layout.tsx";
import { Linked } from "../../ui/linked.tsx";
import { mailsAreReadable } from "../../web/mailbox.server.ts";
import { notFound } from "../../web/refuse.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	if (!mailsAreReadable(request, context)) notFound();
	return { mails: await listMails(50) };
}

/** The mails of a site that sends none: for whoever develops or tries it on her own machine. */
export default function Mailbox() {
	const { mails } = useLoaderData<typeof loader>();
	const { mailbox: say } = useMessages("dev");
	const format = useFormat();
	return (
		<Column>
			<Title lead={say.lead}>{say.title}</Title>
			<Stack>
				{mails.length === 0 ? <Empty title={say.empty} /> : null}
				{mails.map(({ id, toAddress, subject, text, createdAt }) => (
					<Panel key={id}>
						<Stack gap={2}>
							<h2>{subject}</h2>
							<p>
								{toAddress} · {format.weekday(createdAt)}, {format.time(createdAt)}
							</p>
							<Linked text={text} />
						</Stack>
					</Panel>
				))}
			</Stack>
		</Column>
	);
}

export const meta = () => [{ title: "Courrier · Maillage" }];
