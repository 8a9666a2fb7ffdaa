import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { membershipRoles } from "#db/vocabulary.ts";
import { inviteMember } from "../../domain/organisations/invite-member.server.ts";
import { listMembers } from "../../domain/organisations/list-members.server.ts";
import { Invitation } from "../../domain/organisations/organisations.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../../ui/button.tsx";
import { SelectField } from "../../ui/form/choice-fields.tsx";
import { Form } from "../../ui/form/form.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Column, Panel, Stack, Title } from "../../ui/layout.tsx";
import { MemberList } from "../../ui/organisations/member-list.tsx";
import { redirectWith } from "../../web/flash.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireActor } from "../../web/session.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const actor = await requireActor(request, context);
	const slug = params["slug"] ?? "";
	const { shell, organisations } = messagesFor(request);
	const people = await answer(listMembers(actor, slug));
	const title = shell.titled(organisations.members.title(people.name));
	return { ...people, slug, self: actor.personId, title };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireActor(request, context);
	await limit("send-mail", actor.personId);
	const slug = params["slug"] ?? "";
	const outcome = await submit(await request.formData(), Invitation, (invitation) =>
		inviteMember(actor, slug, invitation),
	);
	if ("again" in outcome) return outcome.again;
	const page = `/structures/${slug}/membres`;
	return redirectWith(request, page, ({ organisations }) => organisations.members.invited);
}

export default function Members() {
	const data = useLoaderData<typeof loader>();
	const reply = useFormReply();
	const { members: say } = useMessages("organisations");
	return (
		<Column>
			<Title lead={say.lead}>{say.title(data.name)}</Title>
			<Stack gap={6}>
				<MemberList {...data} />
				{data.mayManage ? (
					<Panel>
						<Form reply={reply} labels={{ email: say.email }} defaults={{ role: "member" }}>
							<h2>{say.invite}</h2>
							<TextField name="email" label={say.email} type="email" autoComplete="off" />
							<SelectField
								name="role"
								label={say.role}
								options={membershipRoles.map((value) => ({ value, label: say.roles[value] }))}
							/>
							<Button>{say.submit}</Button>
						</Form>
					</Panel>
				) : null}
			</Stack>
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
