import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ChangePassword } from "../../domain/identity/identity.ts";
import { listSessions } from "../../domain/identity/list-sessions.server.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { AccountPage } from "../../ui/account/account-page.tsx";
import { Devices } from "../../ui/account/devices.tsx";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form/form.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Panel, Stack } from "../../ui/layout.tsx";
import { changePassword } from "../../web/accounts.server.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { requireActor, sessionIdOf } from "../../web/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	const actor = await requireActor(request, context);
	const current = await sessionIdOf(request, context);
	const { shell, account } = messagesFor(request);
	return {
		sessions: (await listSessions(actor)).map((session) => ({
			...session,
			current: session.id === current,
		})),
		now: actor.now,
		title: shell.titled(account.security.title),
	};
}

export async function action({ request, context }: ActionFunctionArgs) {
	const { personId } = await requireActor(request, context);
	await limit("sign-in", personId);
	const outcome = await submit(
		await request.formData(),
		ChangePassword,
		(input) => changePassword(request, input),
		["currentPassword", "newPassword"],
	);
	if ("again" in outcome) return outcome.again;
	context.disconnect(personId);
	const here = "/compte/securite";
	return redirectWith(request, here, ({ account }) => account.security.changed, outcome.fact);
}

export default function Security() {
	const { sessions, now } = useLoaderData<typeof loader>();
	const reply = useFormReply();
	const { security: say, fields } = useMessages("account");
	return (
		<AccountPage title={say.title}>
			<Stack gap={6}>
				<Panel>
					<Form reply={reply} labels={fields}>
						<h2>{say.password}</h2>
						<TextField
							name="currentPassword"
							label={fields.currentPassword}
							type="password"
							autoComplete="current-password"
						/>
						<TextField
							name="newPassword"
							label={fields.newPassword}
							hint={fields.passwordHint}
							type="password"
							autoComplete="new-password"
							minLength={10}
						/>
						<p>{say.passwordLead}</p>
						<Button>{say.changePassword}</Button>
					</Form>
				</Panel>
				<Devices sessions={sessions} now={now} />
			</Stack>
		</AccountPage>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
