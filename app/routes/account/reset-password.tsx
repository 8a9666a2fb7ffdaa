import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ResetPassword } from "../../domain/identity/identity.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form/form.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Column, Panel, Title } from "../../ui/layout.tsx";
import { resetPassword } from "../../web/accounts.server.ts";
import { redirectWith } from "../../web/flash.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { submit } from "../../web/read-form.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
	const { shell, account } = messagesFor(request);
	return {
		token: new URL(request.url).searchParams.get("jeton") ?? "",
		title: shell.titled(account.reset.title),
	};
}

export async function action({ request, context }: ActionFunctionArgs) {
	await limit("sign-in", context.address);
	const outcome = await submit(await request.formData(), ResetPassword, resetPassword, [
		"password",
	]);
	if ("again" in outcome) return outcome.again;
	context.disconnect(outcome.fact);
	return redirectWith(request, "/connexion", ({ account }) => account.reset.done);
}

export default function ResetPasswordPage() {
	const { token } = useLoaderData<typeof loader>();
	const reply = useFormReply();
	const { reset: say, fields } = useMessages("account");
	return (
		<Column>
			<Title>{say.title}</Title>
			<Panel>
				<Form reply={reply} labels={fields}>
					<input type="hidden" name="token" value={token} />
					<TextField
						name="password"
						label={fields.newPassword}
						hint={fields.passwordHint}
						type="password"
						autoComplete="new-password"
						minLength={10}
					/>
					<Button wide>{say.submit}</Button>
				</Form>
			</Panel>
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
