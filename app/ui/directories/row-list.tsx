import { Link } from "@remix-run/react";
import type { OrganisationKind } from "#db/vocabulary.ts";
import { countsToShow, ROWS_A_PAGE, rowsToShow } from "../../domain/directories/directories.ts";
import type { RowFilter } from "../../domain/directories/row-filter.ts";
import type { Problem } from "../../domain/directories/rows/problem.ts";
import { useFormat, useMessages } from "../../i18n/use-messages.tsx";
import { Badge } from "../badge.tsx";
import { ButtonLink } from "../button.tsx";
import { Row, Stack } from "../layout.tsx";
import { Sections } from "../sections.tsx";
import type { Counted } from "./counts.ts";
import css from "./directories.module.css";
import { ProblemList } from "./problem-list.tsx";

type ShownRow = {
	line: number;
	card: { name: string; kind: OrganisationKind; postcode: string; specialty: string } | null;
	cells: string[];
	problems: Problem[];
	confidence: number | null;
};

type Props = {
	file: Counted & { id: string; doubtfulRows: number };
	filter: RowFilter;
	rows: ShownRow[];
};

/** The rows of an import by outcome, a page at a time: what each says, and what there is to say of it. */
export function RowList({ file, filter, rows }: Props) {
	const { rows: say } = useMessages("directory");
	const format = useFormat();
	const counts = countsToShow(file);
	return (
		<Stack>
			<h2 id="lignes">{say.title}</h2>
			<Sections label={say.title}>
				{rowsToShow
					.filter((show) => counts[show] > 0 || show === filter.show)
					.map((show) => (
						<Link
							key={show}
							to={`?voir=${show}#lignes`}
							aria-current={show === filter.show ? "page" : undefined}
							preventScrollReset
						>
							{say.show[show]} <Badge>{format.number(counts[show])}</Badge>
						</Link>
					))}
			</Sections>
			{rows.length === 0 ? <p>{say.none}</p> : <Rows rows={rows} />}
			<Pages filter={filter} shown={rows.length} total={counts[filter.show]} />
		</Stack>
	);
}

function Rows({ rows }: { rows: ShownRow[] }) {
	const { rows: say } = useMessages("directory");
	return (
		<table className={css["table"]}>
			<thead>
				<tr>
					<th scope="col">{say.line}</th>
					<th scope="col">{say.what}</th>
					<th scope="col">{say.why}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr key={row.line}>
						<th scope="row" className={css["number"]}>
							<span className={css["aside"]}>{say.line} </span>
							{row.line}
						</th>
						<td>
							<What row={row} />
						</td>
						<td>
							<ProblemList problems={row.problems} />
						</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

function What({ row: { card, cells } }: { row: ShownRow }) {
	const words = useMessages("words");
	if (!card) return <span className={css["raw"]}>{cells.filter(Boolean).join(" · ")}</span>;
	const { name, kind, postcode, specialty } = card;
	return (
		<>
			<strong>{name}</strong>
			<br />
			<span className={css["raw"]}>
				{[words.organisationKind[kind], postcode, specialty].filter(Boolean).join(" · ")}
			</span>
		</>
	);
}

function Pages({ filter, shown, total }: { filter: RowFilter; shown: number; total: number }) {
	const { rows: say } = useMessages("directory");
	if (total <= ROWS_A_PAGE) return null;
	const first = (filter.page - 1) * ROWS_A_PAGE + 1;
	const to = (page: number) => `?voir=${filter.show}&page=${page}#lignes`;
	return (
		<Row>
			{filter.page > 1 ? (
				<ButtonLink to={to(filter.page - 1)} look="secondary" small rel="prev">
					{say.previous}
				</ButtonLink>
			) : null}
			<span>{say.range(first, first + shown - 1, total)}</span>
			{first + shown - 1 < total ? (
				<ButtonLink to={to(filter.page + 1)} look="secondary" small rel="next">
					{say.next}
				</ButtonLink>
			) : null}
		</Row>
	);
}
