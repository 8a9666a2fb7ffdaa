import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { isSignedIn } from "../../domain/actor.ts";
import { SignIn } from "../../domain/identity/identity.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { Form } from "../../ui/form/form.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Column, Panel, Stack, Title } from "../../ui/layout.tsx";
import { signIn } from "../../web/accounts.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { forgive, limit } from "../../web/rate-limit.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { actorOf, safePath } from "../../web/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	const back = safePath(new URL(request.url).searchParams.get("retour"));
	if (isSignedIn(await actorOf(request, context))) throw redirect(back);
	const { shell, account } = messagesFor(request);
	return { back, title: shell.titled(account.signIn.title) };
}

export async function action({ request, context }: ActionFunctionArgs) {
	const form = await request.formData();
	const tries = [context.address, String(form.get("email"))];
	await limit("sign-in", ...tries);
	const outcome = await submit(form, SignIn, (input) => signIn(request, input), ["password"]);
	if ("again" in outcome) return outcome.again;
	await forgive("sign-in", ...tries);
	return redirect(safePath(form.get("back")), { headers: outcome.fact });
}

export default function SignInPage() {
	const { back } = useLoaderData<typeof loader>();
	const reply = useFormReply();
	const { signIn: say, fields } = useMessages("account");
	const search = `?retour=${encodeURIComponent(back)}`;
	return (
		<Column>
			<Title>{say.title}</Title>
			<Stack gap={5}>
				<Panel>
					<Form reply={reply} labels={fields}>
						<input type="hidden" name="back" value={back} />
						<TextField name="email" label={fields.email} type="email" autoComplete="username" />
						<TextField
							name="password"
							label={fields.password}
							type="password"
							autoComplete="current-password"
							hint={<Link to="/mot-de-passe-oublie">{say.forgotten}</Link>}
						/>
						<Button wide>{say.submit}</Button>
					</Form>
				</Panel>
				<Stack gap={2}>
					<ButtonLink to={`/lien-de-connexion${search}`} look="secondary" wide>
						{say.magic}
					</ButtonLink>
					<p>{say.magicHint}</p>
				</Stack>
				<p>
					{say.noAccount} <Link to={`/inscription${search}`}>{say.create}</Link>
				</p>
			</Stack>
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
