import { CircleAlert, Info, OctagonX } from "lucide-react";
import { isDoubt, isRefusal, type Problem } from "../../domain/directories/rows/problem.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { classes } from "../classes.ts";
import css from "./directories.module.css";

/** What there is to say of a row: the cell, what is wrong, how to mend it. */
export function ProblemList({ problems }: { problems: Problem[] }) {
	return (
		<ul className={css["problems"]}>
			{problems.map((problem) => (
				<li
					key={`${problem.reason} ${problem.column ?? ""}`}
					className={classes(
						isRefusal(problem) && css["isRefusal"],
						isDoubt(problem) && css["isDoubt"],
					)}
				>
					<Sign problem={problem} />
					<Told problem={problem} />
				</li>
			))}
		</ul>
	);
}

function Sign({ problem }: { problem: Problem }) {
	if (isRefusal(problem)) return <OctagonX size={18} aria-hidden="true" />;
	if (isDoubt(problem)) return <CircleAlert size={18} aria-hidden="true" />;
	return <Info size={18} aria-hidden="true" />;
}

function Told({ problem }: { problem: Problem }) {
	const directory = useMessages("directory");
	const { what, mend } = directory.problem(problem);
	return (
		<span>
			{problem.column ? (
				<span className={css["cell"]}>
					{directory.rows.cell(problem.column, problem.value ?? "")}
				</span>
			) : null}
			<span>{what}</span> {mend ? <span className={css["raw"]}>{mend}</span> : null}
		</span>
	);
}
