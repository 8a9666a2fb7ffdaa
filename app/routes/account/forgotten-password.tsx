import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { AskByEmail } from "../../domain/identity/identity.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { AskByEmailForm } from "../../ui/account/ask-by-email-form.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Column, Title } from "../../ui/layout.tsx";
import { mailPasswordReset } from "../../web/accounts.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { submit } from "../../web/read-form.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
	const { shell, account } = messagesFor(request);
	return { title: shell.titled(account.forgotten.title) };
}

export async function action({ request, context }: ActionFunctionArgs) {
	const form = await request.formData();
	await limit("send-mail", context.address, String(form.get("email")));
	const outcome = await submit(form, AskByEmail, async ({ email }) => {
		await mailPasswordReset(request, email);
		return email;
	});
	if ("again" in outcome) return outcome.again;
	return redirect(`/courrier-envoye?adresse=${encodeURIComponent(outcome.fact)}`);
}

export default function ForgottenPassword() {
	const reply = useFormReply();
	const { forgotten: say } = useMessages("account");
	return (
		<Column>
			<Title lead={say.lead}>{say.title}</Title>
			<AskByEmailForm reply={reply} submit={say.submit} />
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
