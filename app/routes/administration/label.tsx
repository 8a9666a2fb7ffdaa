import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { editLabel } from "../../domain/products/edit-label.server.ts";
import { listAllLabels } from "../../domain/products/list-labels.server.ts";
import { LabelFacts } from "../../domain/products/products.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { BackTo } from "../../ui/administration/back-to.tsx";
import { LabelForm } from "../../ui/administration/label-form.tsx";
import { Retirement } from "../../ui/administration/retirement.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Column, Stack, Title } from "../../ui/layout.tsx";
import { redirectWith } from "../../web/flash.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { notFound } from "../../web/refuse.server.ts";
import { requireAdministrator } from "../../web/session.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	await requireAdministrator(request, context);
	const label = (await listAllLabels()).find(({ slug }) => slug === params["slug"]) ?? notFound();
	const { shell } = messagesFor(request);
	return { label, title: shell.titled(label.shortName) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireAdministrator(request, context);
	const slug = params["slug"] ?? "";
	const outcome = await submit(await request.formData(), LabelFacts, (facts) =>
		editLabel(actor, slug, facts),
	);
	if ("again" in outcome) return outcome.again;
	const { name } = outcome.fact;
	return redirectWith(request, `/administration/labels/${slug}`, ({ administration }) =>
		administration.label.saved(name),
	);
}

export default function Label() {
	const { label } = useLoaderData<typeof loader>();
	const { label: say, labels: list } = useMessages("administration");
	const reply = useFormReply();
	return (
		<Column>
			<BackTo path="/administration/labels">{list.title}</BackTo>
			<Title>{label.name}</Title>
			<Stack gap={6}>
				<LabelForm
					key={label.id}
					reply={reply}
					defaults={{ ...label, hasConversion: label.hasConversion ? "on" : "" }}
				/>
				<Retirement
					path={`/administration/labels/${label.slug}`}
					retired={label.retired}
					say={say}
				/>
			</Stack>
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
