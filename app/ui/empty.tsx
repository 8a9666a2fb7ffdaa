import type { ReactNode } from "react";
import css from "./empty.module.css";

/** Nothing here yet: says so, and what to do next. */
export function Empty({
	title,
	children,
	actions,
}: {
	title: string;
	children?: ReactNode;
	actions?: ReactNode;
}) {
	return (
		<div className={css["empty"]}>
			<h2>{title}</h2>
			{children ? <p>{children}</p> : null}
			{actions}
		</div>
	);
}
