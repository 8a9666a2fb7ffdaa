import { Form } from "@remix-run/react";
import { type DirectoryImportState, type RowOutcome, rowOutcomes } from "#db/vocabulary.ts";
import { useFormat, useMessages } from "../../i18n/use-messages.tsx";
import { Button, ButtonLink } from "../button.tsx";
import { classes } from "../classes.ts";
import { Panel, Row, Stack } from "../layout.tsx";
import { Notice } from "../notice.tsx";
import { type Counted, countsOf } from "./counts.ts";
import css from "./directories.module.css";

type Shown = Counted & { id: string; state: DirectoryImportState };

/** What the file would do, or did, in a sentence and a bar; and what one does next. */
export function ImportResult({ file }: { file: Shown }) {
	const { checked, done, state, summary } = useMessages("directory");
	const title = { checked: checked.title, done: done.title }[file.state as "checked" | "done"];
	return (
		<Panel>
			<Stack>
				<h2>{title ?? state[file.state]}</h2>
				<p className={css["summary"]}>{summary(file.rowCount, countsOf(file))}</p>
				<OutcomeBar counts={countsOf(file)} />
				{file.state === "checked" ? <Go file={file} /> : null}
				{file.state === "done" && file.newRows > 0 ? <p>{done.claim}</p> : null}
				{file.refusedRows > 0 ? <Refused id={file.id} /> : null}
			</Stack>
		</Panel>
	);
}

function OutcomeBar({ counts }: { counts: Record<RowOutcome, number> }) {
	const { rows } = useMessages("directory");
	const format = useFormat();
	const shown = rowOutcomes.filter((outcome) => counts[outcome] > 0);
	return (
		<div>
			<div className={css["bar"]} aria-hidden="true">
				{shown.map((outcome) => (
					<span
						key={outcome}
						className={classes(css["part"], css[outcome])}
						style={{ flexGrow: counts[outcome] }}
					/>
				))}
			</div>
			<ul className={css["legend"]}>
				{shown.map((outcome) => (
					<li key={outcome} className={css[outcome]}>
						<span className={css["dot"]} aria-hidden="true" />
						{rows.show[outcome]} <strong>{format.number(counts[outcome])}</strong>
					</li>
				))}
			</ul>
		</div>
	);
}

function Go({ file }: { file: Shown }) {
	const { checked: say } = useMessages("directory");
	const count = file.newRows + file.updatedRows;
	if (count === 0)
		return (
			<Notice tone="attention">
				{file.refusedRows === file.rowCount ? say.allRefused : say.nothing}
			</Notice>
		);
	return (
		<Stack gap={3}>
			<p>{say.lead}</p>
			<Row>
				<Form method="post" action={`/imports/${file.id}/lancement`}>
					<Button>{say.goCount(count)}</Button>
				</Form>
				<ButtonLink to={`/imports/${file.id}/colonnes`} look="secondary">
					{say.back}
				</ButtonLink>
			</Row>
		</Stack>
	);
}

function Refused({ id }: { id: string }) {
	const { refused: say } = useMessages("directory");
	return (
		<Stack gap={2}>
			<h3>{say.title}</h3>
			<p>{say.lead}</p>
			<Row>
				<ButtonLink to={`/imports/${id}/refus`} look="secondary" reloadDocument>
					{say.xlsx}
				</ButtonLink>
				<ButtonLink to={`/imports/${id}/refus?format=csv`} look="quiet" reloadDocument>
					{say.csv}
				</ButtonLink>
			</Row>
		</Stack>
	);
}
