import { Link } from "@remix-run/react";
import { type DirectoryImportState, rowOutcomes } from "#db/vocabulary.ts";
import { isUnderWay } from "../../domain/directories/directories.ts";
import { useFormat, useMessages } from "../../i18n/use-messages.tsx";
import { Badge, type BadgeLook } from "../badge.tsx";
import { type Counted, countsOf } from "./counts.ts";
import css from "./directories.module.css";

type Listed = Counted & {
	id: string;
	fileName: string;
	state: DirectoryImportState;
	createdAt: Date;
	source: string;
	person: string | null;
};

/** The files given, the newest first: a table where there is room, cards on a phone. */
export function ImportList({ imports, now }: { imports: Listed[]; now: Date }) {
	const { list: say } = useMessages("directory");
	const format = useFormat();
	return (
		<table className={css["table"]}>
			<thead>
				<tr>
					<th scope="col">{say.file}</th>
					<th scope="col">{say.source}</th>
					<th scope="col">{say.when}</th>
					<th scope="col">{say.result}</th>
				</tr>
			</thead>
			<tbody>
				{imports.map((file) => (
					<tr key={file.id}>
						<th scope="row">
							<Link to={`/imports/${file.id}`}>{file.fileName}</Link>
						</th>
						<td data-title={say.source}>{file.source}</td>
						<td data-title={say.when}>
							{format.ago(file.createdAt, now)}
							{file.person ? <span className={css["aside"]}> {say.by(file.person)}</span> : null}
						</td>
						<td data-title={say.result}>
							<Result file={file} />
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

function Result({ file }: { file: Listed }) {
	const directory = useMessages("directory");
	const hasCounts = rowOutcomes.some((outcome) => countsOf(file)[outcome] > 0);
	return (
		<span className={css["result"]}>
			<StateBadge state={file.state} />
			{hasCounts && !isUnderWay(file.state) ? (
				<span>{directory.summary(file.rowCount, countsOf(file))}</span>
			) : null}
		</span>
	);
}

const looks: Partial<Record<DirectoryImportState, BadgeLook>> = {
	unreadable: "danger",
	read: "sun",
	checked: "sun",
	done: "offer",
	cancelled: "plain",
};

export function StateBadge({ state }: { state: DirectoryImportState }) {
	const directory = useMessages("directory");
	return <Badge look={looks[state] ?? "sky"}>{directory.state[state]}</Badge>;
}
