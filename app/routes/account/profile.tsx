import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { locales } from "#db/vocabulary.ts";
import { Profile } from "../../domain/identity/identity.ts";
import { requireOwnProfile, updateProfile } from "../../domain/identity/update-profile.server.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { AccountPage } from "../../ui/account/account-page.tsx";
import { Button } from "../../ui/button.tsx";
import { Checkbox, SelectField } from "../../ui/form/choice-fields.tsx";
import { Form } from "../../ui/form/form.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Panel } from "../../ui/layout.tsx";
import { redirectWith } from "../../web/flash.server.ts";
import { messagesFor, rememberLocale } from "../../web/locale.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { requireActor } from "../../web/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	const actor = await requireActor(request, context);
	const { name, email, locale, mailsAboutMessages } = await requireOwnProfile(actor);
	const { shell, account } = messagesFor(request);
	return { name, email, locale, mailsAboutMessages, title: shell.titled(account.page.title) };
}

export async function action({ request, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	const outcome = await submit(await request.formData(), Profile, (profile) =>
		updateProfile(actor, profile),
	);
	if ("again" in outcome) return outcome.again;
	const headers = new Headers({ "Set-Cookie": rememberLocale(outcome.fact.locale) });
	return redirectWith(request, "/compte", ({ account }) => account.page.saved, headers);
}

export default function ProfilePage() {
	const { name, email, locale, mailsAboutMessages } = useLoaderData<typeof loader>();
	const reply = useFormReply();
	const { page, fields } = useMessages("account");
	const words = useMessages("words");
	const forms = useMessages("forms");
	return (
		<AccountPage title={page.title}>
			<Panel>
				<Form
					reply={reply}
					labels={fields}
					defaults={{ name, locale, mailsAboutMessages: mailsAboutMessages ? "on" : "" }}
					reloadDocument
				>
					<p>
						{fields.email} : <strong>{email}</strong>
					</p>
					<TextField name="name" label={fields.name} hint={fields.nameHint} autoComplete="name" />
					<SelectField
						name="locale"
						label={fields.locale}
						options={locales.map((code) => ({ value: code, label: words.language[code] }))}
					/>
					<Checkbox name="mailsAboutMessages" label={fields.mailsAboutMessages} />
					<Button>{forms.save}</Button>
				</Form>
			</Panel>
		</AccountPage>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
