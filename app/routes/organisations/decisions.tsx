import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listOpenClaims } from "../../domain/organisations/decide-claim.server.ts";
import { listOpenRemovals } from "../../domain/organisations/list-open-removals.server.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Column, Stack, Title } from "../../ui/layout.tsx";
import { Decision } from "../../ui/organisations/decision.tsx";
import { messagesFor } from "../../web/locale.server.ts";
import { requireAnimator } from "../../web/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	const actor = await requireAnimator(request, context);
	const [claims, removals] = await Promise.all([listOpenClaims(actor), listOpenRemovals(actor)]);
	const { shell, organisations } = messagesFor(request);
	return { claims, removals, title: shell.titled(organisations.decisions.title) };
}

export default function Decisions() {
	const { claims, removals } = useLoaderData<typeof loader>();
	const { decisions: say } = useMessages("organisations");
	return (
		<Column>
			<Title lead={say.lead}>{say.title}</Title>
			<Stack gap={6}>
				<Stack>
					<h2>{say.claims}</h2>
					{claims.length === 0 ? <Empty title={say.noClaim} /> : null}
					{claims.map((claim) => (
						<Decision
							key={claim.id}
							{...claim}
							by={say.by(claim.person, claim.email)}
							action={`/demandes/revendications/${claim.id}`}
							yes={say.grant}
							no={say.refuse}
						/>
					))}
				</Stack>
				<Stack>
					<h2>{say.removals}</h2>
					{removals.length === 0 ? <Empty title={say.noRemoval} /> : null}
					{removals.map((removal) => (
						<Decision
							key={removal.id}
							{...removal}
							message={removal.reason}
							by={removal.email}
							action={`/demandes/retraits/${removal.id}`}
							yes={say.remove}
							no={say.keep}
						/>
					))}
				</Stack>
			</Stack>
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
