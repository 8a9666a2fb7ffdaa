import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ChosenColumns } from "../../domain/directories/columns/mapping.ts";
import { chooseColumns } from "../../domain/directories/imports/choose-columns.server.ts";
import { findImport } from "../../domain/directories/imports/find-import.server.ts";
import { findCommune } from "../../domain/territories/find-commune.server.ts";
import { ColumnsForm } from "../../ui/directories/columns-form.tsx";
import { ImportPage } from "../../ui/directories/import-page.tsx";
import { SheetForm } from "../../ui/directories/sheet-form.tsx";
import { useFormReply } from "../../ui/form/use-form-reply.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { submit } from "../../web/read-form.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireAnimator } from "../../web/session.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const actor = await requireAnimator(request, context);
	const file = await answer(findImport(actor, params["id"] ?? ""));
	if (file.state !== "read" && file.state !== "checked") throw redirect(`/imports/${file.id}`);
	const { shell, directory } = messagesFor(request);
	const code = file.mapping?.communeCode;
	return {
		file,
		commune: code ? await findCommune(code) : null,
		title: shell.titled(directory.read.title),
	};
}

export async function action({ request, params, context }: ActionFunctionArgs) {
	const actor = await requireAnimator(request, context);
	const id = params["id"] ?? "";
	const outcome = await submit(await request.formData(), ChosenColumns, (chosen) =>
		chooseColumns(actor, id, chosen),
	);
	if ("again" in outcome) return outcome.again;
	return redirect(`/imports/${id}`);
}

export default function Columns() {
	const { file, commune } = useLoaderData<typeof loader>();
	const reply = useFormReply();
	return (
		<ImportPage file={file}>
			<SheetForm file={file} />
			<ColumnsForm key={file.sheet} file={file} commune={commune} reply={reply} />
		</ImportPage>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
