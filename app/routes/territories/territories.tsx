import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { listRuledTerritories } from "../../domain/listings/list-ruled-territories.server.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import css from "../../ui/administration/tables.module.css";
import { Button } from "../../ui/button.tsx";
import { Empty } from "../../ui/empty.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { Cards, Page, Panel, Stack, Title } from "../../ui/layout.tsx";
import { messagesFor } from "../../web/locale.server.ts";
import { requireAnimator } from "../../web/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	const actor = await requireAnimator(request, context);
	const words = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 80);
	const { shell, listings } = messagesFor(request);
	return {
		territories: await listRuledTerritories(actor, words),
		words,
		mayLookForMore: actor.isAdministrator,
		title: shell.titled(listings.rules.territories.title),
	};
}

export default function Territories() {
	const { territories, words, mayLookForMore } = useLoaderData<typeof loader>();
	const { rules } = useMessages("listings");
	const { territoryKind } = useMessages("words");
	const say = rules.territories;
	return (
		<Page>
			<Title lead={say.lead}>{say.title}</Title>
			<Stack gap={5}>
				{mayLookForMore ? <SearchForm words={words} /> : null}
				{territories.length === 0 ? <Empty title={say.none} /> : null}
				<Cards>
					{territories.map(({ id, kind, name, rules: own }) => (
						<li key={id}>
							<Panel>
								<Stack gap={2}>
									<h2>
										<Link to={`/territoires/${id}/circuit-court`}>{name}</Link>
									</h2>
									<p>{territoryKind[kind]}</p>
									<p>{own ? rules.summary(own.maxIntermediaries, own.maxKm) : say.wider}</p>
								</Stack>
							</Panel>
						</li>
					))}
				</Cards>
			</Stack>
		</Page>
	);
}

function SearchForm({ words }: { words: string }) {
	const { rules } = useMessages("listings");
	const { search } = useMessages("shell");
	return (
		<Form method="get" role="search" className={css["search"]}>
			<TextField
				name="q"
				type="search"
				label={rules.territories.search}
				value={words}
				required={false}
			/>
			<Button look="secondary">{search}</Button>
		</Form>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
