import type { ReactNode } from "react";
import css from "./sections.module.css";

/** Links between the parts of one thing; each of them is a page of its own. */
export function Sections({ label, children }: { label: string; children: ReactNode }) {
	return (
		<nav aria-label={label} className={css["sections"]}>
			{children}
		</nav>
	);
}
