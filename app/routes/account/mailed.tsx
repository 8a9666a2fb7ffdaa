import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmailAddress } from "../../domain/identity/identity.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Column, Stack, Title } from "../../ui/layout.tsx";
import { Notice } from "../../ui/notice.tsx";
import { messagesFor } from "../../web/locale.server.ts";
import { mailsAreReadable } from "../../web/mailbox.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	const { shell, account } = messagesFor(request);
	const typed = new URL(request.url).searchParams.get("adresse");
	return {
		// the page says it in our name: an address, and nothing that somebody else would have us say
		address: EmailAddress.safeParse(typed).data ?? "",
		readable: mailsAreReadable(request, context),
		title: shell.titled(account.mailed.title),
	};
}

/** The same page whether or not the address has an account. */
export default function Mailed() {
	const { address, readable } = useLoaderData<typeof loader>();
	const { mailed: say } = useMessages("account");
	return (
		<Column>
			<Title>{say.title}</Title>
			<Stack>
				<Notice tone="done">{say.text(address)}</Notice>
				<p>{say.nothing}</p>
				{readable ? (
					<>
						<p>{say.development}</p>
						<p>
							<ButtonLink to="/dev/courrier" look="secondary">
								{say.read}
							</ButtonLink>
						</p>
					</>
				) : null}
			</Stack>
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
