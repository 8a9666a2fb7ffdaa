import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { addLabel } from "../../domain/products/add-label.server.ts";
import { LabelFacts } from "../../domain/products/products.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { BackTo } from "../../ui/administration/back-to.tsx";
import { LabelForm } from "../../ui/administration/label-form.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Column, Title } from "../../ui/layout.tsx";
import { redirectWith } from "../../web/flash.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { requireAdministrator } from "../../web/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	await requireAdministrator(request, context);
	const { shell, administration } = messagesFor(request);
	return { title: shell.titled(administration.label.new) };
}

export async function action({ request, context }: ActionFunctionArgs) {
	const actor = await requireAdministrator(request, context);
	const outcome = await submit(await request.formData(), LabelFacts, (facts) =>
		addLabel(actor, facts),
	);
	if ("again" in outcome) return outcome.again;
	const { slug, name } = outcome.fact;
	return redirectWith(request, `/administration/labels/${slug}`, ({ administration }) =>
		administration.label.saved(name),
	);
}

export default function NewLabel() {
	const { label: say, labels: list } = useMessages("administration");
	const reply = useFormReply();
	return (
		<Column>
			<BackTo path="/administration/labels">{list.title}</BackTo>
			<Title>{say.new}</Title>
			<LabelForm reply={reply} />
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
