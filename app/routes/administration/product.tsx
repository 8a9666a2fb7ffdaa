import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { editProduct } from "../../domain/products/edit-product.server.ts";
import { findEditableProduct } from "../../domain/products/find-editable-product.server.ts";
import { ALL_YEAR, monthsIn } from "../../domain/products/months.ts";
import { ProductFacts } from "../../domain/products/products.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { BackTo } from "../../ui/administration/back-to.tsx";
import { ProductForm } from "../../ui/administration/product-form.tsx";
import { Retirement } from "../../ui/administration/retirement.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Column, Stack, Title } from "../../ui/layout.tsx";
import { redirectWith } from "../../web/flash.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireAdministrator } from "../../web/session.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const actor = await requireAdministrator(request, context);
	const { product, path, uses } = await answer(findEditableProduct(actor, params["slug"] ?? ""));
	const { shell } = messagesFor(request);
	return { product, path, uses, title: shell.titled(product.name) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireAdministrator(request, context);
	const slug = params["slug"] ?? "";
	const outcome = await submit(await request.formData(), ProductFacts, (facts) =>
		editProduct(actor, slug, facts),
	);
	if ("again" in outcome) return outcome.again;
	const { name } = outcome.fact;
	return redirectWith(request, `/administration/produits/${slug}`, ({ administration }) =>
		administration.product.saved(name),
	);
}

export default function Product() {
	const { product, path, uses } = useLoaderData<typeof loader>();
	const { product: say, products: list } = useMessages("administration");
	const reply = useFormReply();
	const group = path.at(-1);
	const { name, nameEn, synonyms, months, branch } = product;
	return (
		<Column>
			<BackTo path="/administration/produits">{list.title}</BackTo>
			<Title lead={[...path, product].map((node) => node.name).join(" › ")}>{name}</Title>
			<Stack gap={6}>
				<p>{say.used(uses)}</p>
				<ProductForm
					key={product.id}
					reply={reply}
					defaults={{
						name,
						nameEn,
						synonyms: synonyms.join(", "),
						months: months === ALL_YEAR ? [] : monthsIn(months).map(String),
						branch: group ? "" : branch,
					}}
					parent={group ? { value: group.slug, label: group.name } : null}
				/>
				<Retirement
					path={`/administration/produits/${product.slug}`}
					retired={product.retired}
					say={say}
				/>
			</Stack>
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
