import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { productBranches } from "#db/vocabulary.ts";
import { listProducts } from "../../domain/products/list-products.server.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { BackTo } from "../../ui/administration/back-to.tsx";
import { ProductGroups } from "../../ui/administration/product-groups.tsx";
import css from "../../ui/administration/tables.module.css";
import { Button, ButtonLink } from "../../ui/button.tsx";
import { Empty } from "../../ui/empty.tsx";
import { TextField } from "../../ui/form/text-field.tsx";
import { Page, Stack, Title } from "../../ui/layout.tsx";
import { Sections } from "../../ui/sections.tsx";
import { messagesFor } from "../../web/locale.server.ts";
import { requireAdministrator } from "../../web/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	await requireAdministrator(request, context);
	const { searchParams } = new URL(request.url);
	const words = (searchParams.get("q") ?? "").slice(0, 80);
	const asked = searchParams.get("branche");
	const branch = productBranches.find((known) => known === asked) ?? productBranches[0];
	const { shell, administration } = messagesFor(request);
	return {
		...(await listProducts(branch, words)),
		words,
		branch,
		title: shell.titled(administration.products.title),
	};
}

export default function Products() {
	const { rows, found, words, branch } = useLoaderData<typeof loader>();
	const { products: say, title } = useMessages("administration");
	return (
		<Page>
			<BackTo path="/administration">{title}</BackTo>
			<Title
				lead={say.lead}
				actions={<ButtonLink to="/administration/produits/nouveau">{say.add}</ButtonLink>}
			>
				{say.title}
			</Title>
			<Stack gap={5}>
				<SearchForm words={words} />
				{words ? <p>{say.found(found)}</p> : <Branches branch={branch} />}
				{rows.length > 0 ? (
					<ProductGroups key={`${branch} ${words}`} rows={rows} open={words !== ""} />
				) : (
					<Empty title={say.none}>{say.noneHint}</Empty>
				)}
			</Stack>
		</Page>
	);
}

function SearchForm({ words }: { words: string }) {
	const { products: say } = useMessages("administration");
	const { search } = useMessages("shell");
	return (
		<Form method="get" role="search" className={css["search"]}>
			<TextField name="q" type="search" label={say.search} value={words} required={false} />
			<Button look="secondary">{search}</Button>
		</Form>
	);
}

function Branches({ branch }: { branch: string }) {
	const { products: say } = useMessages("administration");
	const words = useMessages("words");
	return (
		<Sections label={say.branches}>
			{productBranches.map((one) => (
				<Link key={one} to={`?branche=${one}`} aria-current={one === branch ? "page" : undefined}>
					{words.branch[one]}
				</Link>
			))}
		</Sections>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
