import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listSources } from "../../domain/directories/imports/list-imports.server.ts";
import { receiveFile } from "../../domain/directories/imports/receive-file.server.ts";
import { Source } from "../../domain/directories/source.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { FileForm } from "../../ui/directories/file-form.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { Column, Title } from "../../ui/layout.tsx";
import { readSentFile } from "../../web/directory-files.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireAnimator } from "../../web/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
	const actor = await requireAnimator(request, context);
	const sources = await answer(listSources(actor));
	const { shell, directory } = messagesFor(request);
	return { sources, title: shell.titled(directory.new.title) };
}

export async function action({ request, context }: ActionFunctionArgs) {
	const actor = await requireAnimator(request, context);
	await limit("upload", actor.personId);
	const form = await request.formData();
	const outcome = await submit(form, Source, async (source) =>
		receiveFile(actor, { ...source, ...(await readSentFile(form.get("file"))) }),
	);
	if ("again" in outcome) return outcome.again;
	return redirect(`/imports/${outcome.fact.id}`);
}

export default function NewImport() {
	const { sources } = useLoaderData<typeof loader>();
	const reply = useFormReply();
	const { new: say } = useMessages("directory");
	return (
		<Column>
			<Title lead={say.lead}>{say.title}</Title>
			<FileForm reply={reply} sources={sources} />
		</Column>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
