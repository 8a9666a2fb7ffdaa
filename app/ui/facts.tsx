import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import css from "./facts.module.css";

/** Names and what they are worth; one under the other where the column is `narrow`. */
export function Facts({ narrow, children }: { narrow?: boolean; children: ReactNode }) {
	return <dl className={classes(css["facts"], narrow && css["narrow"])}>{children}</dl>;
}

/** One of them; nothing where nobody stated it. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
	if (children === null || children === undefined || children === "" || children === false)
		return null;
	return (
		<>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</>
	);
}
