import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import css from "./fold.module.css";

/** What is rarely needed, folded under its name: open to everybody, script or not. */
export function Fold({
	name,
	open,
	children,
}: {
	name: ReactNode;
	open?: boolean | undefined;
	children: ReactNode;
}) {
	return (
		<details className={css["fold"]} open={open}>
			<summary>
				<ChevronRight size={18} aria-hidden="true" />
				<span>{name}</span>
			</summary>
			{children}
		</details>
	);
}
