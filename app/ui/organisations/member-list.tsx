import { Form } from "@remix-run/react";
import type { MembershipRole } from "#db/vocabulary.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Badge } from "../badge.tsx";
import { Button } from "../button.tsx";
import { Panel, Row, Stack } from "../layout.tsx";

type MemberShown = { personId: string; name: string; role: MembershipRole };

type Props = {
	slug: string;
	/** Who looks. */
	self: string;
	mayManage: boolean;
	members: MemberShown[];
	invitations: { id: string; email: string; role: MembershipRole; expiresAt: Date }[];
};

/** Who belongs to an organisation, what one may change about it, and who is expected. */
export function MemberList({ members, invitations, ...props }: Props) {
	const { members: say } = useMessages("organisations");
	return (
		<Stack>
			{members.map((member) => (
				<MemberRow key={member.personId} member={member} {...props} />
			))}
			{invitations.length > 0 ? <h2>{say.pending}</h2> : null}
			{invitations.map(({ id, email, role, expiresAt }) => (
				<p key={id}>
					{email} · {say.roles[role]} · {say.expires(expiresAt)}
				</p>
			))}
		</Stack>
	);
}

function MemberRow({
	member: { personId, name, role },
	slug,
	self,
	mayManage,
}: Pick<Props, "slug" | "self" | "mayManage"> & { member: MemberShown }) {
	const { members: say } = useMessages("organisations");
	const path = `/structures/${slug}/membres/${personId}`;
	const isSelf = personId === self;
	const [otherRole, change] =
		role === "owner" ? ["member", say.makeMember] : ["owner", say.makeOwner];
	return (
		<Panel>
			<Row>
				<p style={{ flex: 1 }}>
					<strong>{name}</strong> <Badge>{say.roles[role]}</Badge>
				</p>
				{mayManage ? (
					<Form method="post" action={`${path}/role`}>
						<Button look="secondary" small name="role" value={otherRole}>
							{change}
						</Button>
					</Form>
				) : null}
				{mayManage || isSelf ? (
					<Form method="post" action={`${path}/depart`}>
						<Button look="danger" small>
							{isSelf ? say.leave : say.remove(name)}
						</Button>
					</Form>
				) : null}
			</Row>
		</Panel>
	);
}
