import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { closeAccount } from "../../domain/identity/close-account.server.ts";
import { CloseAccount } from "../../domain/identity/identity.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { AccountPage } from "../../ui/account/account-page.tsx";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { Form } from "../../ui/form/form.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Panel, Stack } from "../../ui/layout.tsx";
import { signOut } from "../../web/accounts.server.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { requireActor } from "../../web/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	await requireActor(request, context);
	const { shell, account } = messagesFor(request);
	return { title: shell.titled(account.data.title) };
}

export async function action({ request, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	const outcome = await submit(await request.formData(), CloseAccount, (input) =>
		closeAccount(actor, input),
	);
	if ("again" in outcome) return outcome.again;
	const headers = await signOut(request);
	context.disconnect(actor.personId);
	return redirectWith(request, "/", ({ account }) => account.data.closed, headers);
}

export default function OwnData() {
	const reply = useFormReply();
	const { data: say, fields } = useMessages("account");
	return (
		<AccountPage title={say.title}>
			<Stack gap={6}>
				<Panel>
					<Stack>
						<h2>{say.exportTitle}</h2>
						<p>{say.exportText}</p>
						<p>
							<ButtonLink to="/compte/donnees.json" look="secondary" reloadDocument download>
								{say.export}
							</ButtonLink>
						</p>
					</Stack>
				</Panel>
				<Panel>
					<Form reply={reply} labels={fields}>
						<h2>{say.closeTitle}</h2>
						<p>{say.closeText}</p>
						<TextField name="email" label={say.closeConfirm} type="email" autoComplete="off" />
						<Button look="danger">{say.close}</Button>
					</Form>
				</Panel>
			</Stack>
		</AccountPage>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
