import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countsToShow, isUnderWay, rowsToShow } from "../../domain/directories/directories.ts";
import { findImport } from "../../domain/directories/imports/find-import.server.ts";
import { listRows } from "../../domain/directories/imports/list-rows.server.ts";
import { RowFilter } from "../../domain/directories/row-filter.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { ImportPage } from "../../ui/directories/import-page.tsx";
import { ImportResult } from "../../ui/directories/import-result.tsx";
import { ImportWork } from "../../ui/directories/import-work.tsx";
import { RowList } from "../../ui/directories/row-list.tsx";
import { Unreadable } from "../../ui/directories/unreadable.tsx";
import { messagesFor } from "../../web/locale.server.ts";
import { answer } from "../../web/refuse.server.ts";
import { requireAnimator } from "../../web/session.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
	const actor = await requireAnimator(request, context);
	const file = await answer(findImport(actor, params["id"] ?? ""));
	if (file.state === "read") throw redirect(`/imports/${file.id}/colonnes`);
	const { searchParams } = new URL(request.url);
	const counts = countsToShow(file);
	const filter = RowFilter.parse({
		show: searchParams.get("voir") ?? rowsToShow.find((show) => counts[show] > 0),
		page: searchParams.get("page"),
	});
	const hasRows = !isUnderWay(file.state) && file.state !== "unreadable" && !file.forgottenAt;
	const { shell, directory } = messagesFor(request);
	return {
		file,
		filter,
		rows: hasRows ? await listRows(actor, file.id, filter) : null,
		title: shell.titled(directory.page.title(file.fileName)),
	};
}

export default function Import() {
	const { file, filter, rows } = useLoaderData<typeof loader>();
	const { page } = useMessages("directory");
	return (
		<ImportPage file={file}>
			{isUnderWay(file.state) ? <ImportWork key={file.state} file={file} /> : null}
			{file.state === "unreadable" ? <Unreadable file={file} /> : null}
			{rows ? (
				<>
					<ImportResult file={file} />
					<RowList file={file} filter={filter} rows={rows} />
				</>
			) : null}
			{file.forgottenAt ? <p>{page.forgotten}</p> : null}
		</ImportPage>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];
