import type { ReactNode } from "react";
import css from "./facts.module.css";

/** Names and what they are worth. */
export function Facts({ children }: { children: ReactNode }) {
	return <dl className={css["facts"]}>{children}</dl>;
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
