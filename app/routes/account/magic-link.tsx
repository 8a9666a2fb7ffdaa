import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AskByEmail } from "../../domain/identity/identity.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { AskByEmailForm } from "../../ui/account/ask-by-email-form.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Column, Title } from "../../ui/layout.tsx";
import { mailMagicLink } from "../../web/accounts.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { safePath } from "../../web/session.server.ts";

export function loader({ request }: LoaderFunctionArgs) {
	const { shell, account } = messagesFor(request);
	const back = safePath(new URL(request.url).searchParams.get("retour"));
	return { back, title: shell.titled(account.magic.title) };
}

export async function action({ request, context }: ActionFunctionArgs) {
	const form = await request.formData();
	await limit("send-mail", context.address, String(form.get("email")));
	const outcome = await submit(form, AskByEmail, async ({ email }) => {
		await mailMagicLink(request, email, safePath(form.get("back")));
		return email;
	});
	if ("again" in outcome) return outcome.again;
	return redirect(`/courrier-envoye?adresse=${encodeURIComponent(outcome.fact)}`);
}

export default function MagicLink() {
	const { back } = useLoaderData<typeof loader>();
	const reply = useFormReply();
	const { magic: say, signIn } = useMessages("account");
	return (
		<Column>
			<Title lead={signIn.magicHint}>{say.title}</Title>
			<AskByEmailForm reply={reply} submit={say.submit} back={back} />
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
