import { Form } from "@remix-run/react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button, ButtonLink } from "../button.tsx";
import { Column, Stack, Title } from "../layout.tsx";
import { Notice } from "../notice.tsx";

/** Where a mailed link lands: one click does it, so that a mail reader which visits links spends none. */
export function FollowLink({
	token,
	back,
	spent,
	say,
	again,
}: {
	token: string;
	back: string;
	spent: boolean;
	say: { title: string; text: string; submit: string };
	again: string;
}) {
	const { spent: late } = useMessages("account");
	if (spent)
		return (
			<Column>
				<Title>{late.title}</Title>
				<Stack>
					<Notice tone="attention">{late.text}</Notice>
					<p>
						<ButtonLink to={again}>{late.again}</ButtonLink>
					</p>
				</Stack>
			</Column>
		);
	return (
		<Column>
			<Title lead={say.text}>{say.title}</Title>
			<Form method="post">
				<input type="hidden" name="token" value={token} />
				<input type="hidden" name="back" value={back} />
				<Button>{say.submit}</Button>
			</Form>
		</Column>
	);
}
