import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { isSignedIn } from "../../domain/actor.ts";
import { SignUp } from "../../domain/identity/identity.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../../ui/button.tsx";
import { Form } from "../../ui/form/form.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Column, Panel, Stack, Title } from "../../ui/layout.tsx";
import { signUp } from "../../web/accounts.server.ts";
import { chooseLocale, messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { actorOf, safePath } from "../../web/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	if (isSignedIn(await actorOf(request, context))) throw redirect("/mon-espace");
	const back = safePath(new URL(request.url).searchParams.get("retour"));
	const { shell, account } = messagesFor(request);
	return { back, title: shell.titled(account.signUp.title) };
}

export async function action({ request, context }: ActionFunctionArgs) {
	await limit("sign-up", context.address);
	const form = await request.formData();
	const locale = chooseLocale(request);
	const back = safePath(form.get("back"));
	const outcome = await submit(
		form,
		SignUp,
		async (input) => {
			await signUp(request, input, locale, back);
			return input.email;
		},
		["password"],
	);
	if ("again" in outcome) return outcome.again;
	return redirect(`/courrier-envoye?adresse=${encodeURIComponent(outcome.fact)}`);
}

export default function SignUpPage() {
	const { back } = useLoaderData<typeof loader>();
	const reply = useFormReply();
	const { signUp: say, signIn, fields } = useMessages("account");
	return (
		<Column>
			<Title lead={say.lead}>{say.title}</Title>
			<Stack gap={5}>
				<Panel>
					<Form reply={reply} labels={fields}>
						<input type="hidden" name="back" value={back} />
						<TextField name="name" label={fields.name} hint={fields.nameHint} autoComplete="name" />
						<TextField name="email" label={fields.email} type="email" autoComplete="username" />
						<TextField
							name="password"
							label={fields.password}
							hint={fields.passwordHint}
							type="password"
							autoComplete="new-password"
							minLength={10}
						/>
						<Button wide>{say.submit}</Button>
					</Form>
				</Panel>
				<p>
					{say.already}{" "}
					<Link to={`/connexion?retour=${encodeURIComponent(back)}`}>{signIn.title}</Link>
				</p>
			</Stack>
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
