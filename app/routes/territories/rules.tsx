import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { changeRules, listRules } from "../../domain/listings/change-rules.server.ts";
import { NewRules } from "../../domain/listings/short-circuit.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Column, Stack, Title } from "../../ui/layout.tsx";
import { RuleHistory } from "../../ui/territories/rule-history.tsx";
import { RulesForm } from "../../ui/territories/rules-form.tsx";
import { redirectWith } from "../../web/flash.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireAnimator } from "../../web/session.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const actor = await requireAnimator(request, context);
	const { territory, versions } = await answer(listRules(actor, params["id"] ?? ""));
	const { shell, listings } = messagesFor(request);
	return { territory, versions, title: shell.titled(listings.rules.title(territory)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireAnimator(request, context);
	const id = params["id"] ?? "";
	const outcome = await submit(await request.formData(), NewRules, (rules) =>
		changeRules(actor, id, rules),
	);
	if ("again" in outcome) return outcome.again;
	const page = `/territoires/${id}/circuit-court`;
	return redirectWith(request, page, ({ listings }) => listings.rules.changed);
}

export default function Rules() {
	const { territory, versions } = useLoaderData<typeof loader>();
	const reply = useFormReply();
	const { rules: say } = useMessages("listings");
	return (
		<Column>
			<Title lead={say.lead}>{say.title(territory)}</Title>
			<Stack gap={6}>
				<RulesForm reply={reply} current={versions[0]?.rules ?? null} />
				<RuleHistory versions={versions} />
			</Stack>
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
