import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { chooseMails } from "../../domain/identity/choose-mails.server.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { Form } from "../../ui/form/form.tsx";
import { Column, Row, Stack, Title } from "../../ui/layout.tsx";
import { Notice } from "../../ui/notice.tsx";
import { messagesFor } from "../../web/locale.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { readSigned } from "../../web/signed-link.server.ts";

/** The person a link at the foot of a mail was made for; null when the link is not ours or too old. */
function readPerson(request: Request): string | null {
	const token = new URL(request.url).searchParams.get("jeton") ?? "";
	return readSigned("stop-message-mails", token, new Date());
}

/** Reading changes nothing: machines follow the links of mails before people do. */
export async function loader({ request }: LoaderFunctionArgs) {
	const { shell, messaging } = messagesFor(request);
	return { isGood: readPerson(request) !== null, title: shell.titled(messaging.mails.title) };
}

/** Stops or resumes mails about messages, without signing in: the link says who asks. */
export async function action({ request }: ActionFunctionArgs) {
	const personId = readPerson(request);
	if (personId === null) return { wanted: null };
	const wanted = (await request.formData()).get("mails") === "on";
	await answer(chooseMails(personId, { aboutMessages: wanted }));
	return { wanted };
}

export default function MessageMails() {
	const { isGood } = useLoaderData<typeof loader>();
	const chosen = useActionData<typeof action>();
	const { mails: say } = useMessages("messaging");
	return (
		<Column>
			<Title>{say.title}</Title>
			{isGood ? <Choice wanted={chosen?.wanted ?? null} /> : <Spent />}
		</Column>
	);
}

function Choice({ wanted }: { wanted: boolean | null }) {
	const { mails: say } = useMessages("messaging");
	return (
		<Stack>
			{wanted === null ? (
				<p>{say.stopText}</p>
			) : (
				<Notice tone="done" live>
					{wanted ? say.resumed : say.stopped}
				</Notice>
			)}
			<Form>
				<Row>
					{wanted === false ? (
						<Button name="mails" value="on" look="secondary">
							{say.resume}
						</Button>
					) : (
						<Button name="mails" value="off">
							{say.stop}
						</Button>
					)}
				</Row>
			</Form>
		</Stack>
	);
}

function Spent() {
	const { mails: say } = useMessages("messaging");
	return (
		<Stack>
			<Notice tone="attention">{say.spent}</Notice>
			<Row>
				<ButtonLink to="/compte">{say.account}</ButtonLink>
			</Row>
		</Stack>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
