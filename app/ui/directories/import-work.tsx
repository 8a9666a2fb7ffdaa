import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import type { DirectoryImportState } from "#db/vocabulary.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { ButtonLink } from "../button.tsx";
import { Panel, Row, Stack } from "../layout.tsx";
import { useConnected, useLive } from "../realtime/live.tsx";
import css from "./directories.module.css";

type Worked = {
	id: string;
	state: DirectoryImportState;
	rowCount: number;
	checkedRows: number;
	importedRows: number;
	refusedRows: number;
};

/** How often the page asks, should its socket be cut: the socket itself tells each batch. */
const ASK_EVERY = 3000;

/** Work under way: how far it is, live with script, by refreshing the page without. */
export function ImportWork({ file }: { file: Worked }) {
	const { page } = useMessages("directory");
	const { revalidate } = useRevalidator();
	useLive("import:progressed", ({ importId }) => {
		if (importId === file.id) revalidate();
	});
	// what was told before this page listened
	useConnected(revalidate);
	useEffect(() => {
		const asking = setInterval(revalidate, ASK_EVERY);
		return () => clearInterval(asking);
	}, [revalidate]);
	return (
		<Panel>
			<noscript>
				<meta httpEquiv="refresh" content="3" />
			</noscript>
			<Stack>
				<Bar {...progressOf(file)} state={file.state} />
				<p>{page.mayLeave}</p>
				<noscript>
					<Row>
						<ButtonLink to={`/imports/${file.id}`} look="secondary">
							{page.refresh}
						</ButtonLink>
					</Row>
				</noscript>
			</Stack>
		</Panel>
	);
}

function progressOf(file: Worked): { done: number; total: number } {
	if (file.state === "checking") return { done: file.checkedRows, total: file.rowCount };
	return { done: file.importedRows, total: file.rowCount - file.refusedRows };
}

function Bar({ state, done, total }: { state: DirectoryImportState; done: number; total: number }) {
	const { progress: say } = useMessages("directory");
	const sentence =
		state === "received"
			? say.received
			: (state === "checking" ? say.checking : say.importing)(done, total);
	return (
		<div>
			<p role="status">{sentence}</p>
			<progress
				className={css["progress"]}
				aria-label={say.bar}
				{...(state === "received" ? {} : { value: done, max: Math.max(1, total) })}
			/>
		</div>
	);
}
