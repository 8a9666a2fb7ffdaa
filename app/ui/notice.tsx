import { CircleAlert, CircleCheck, Info, OctagonX } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import css from "./notice.module.css";

const icons = { info: Info, done: CircleCheck, attention: CircleAlert, danger: OctagonX };

export type NoticeTone = keyof typeof icons;

/** A message in the page. `live` announces it to screen readers when it appears after the page did. */
export function Notice({
	tone = "info",
	live = false,
	children,
}: {
	tone?: NoticeTone;
	live?: boolean;
	children: ReactNode;
}) {
	const Icon = icons[tone];
	return (
		<div className={classes(css["notice"], css[tone])} role={live ? "status" : undefined}>
			<Icon size={22} aria-hidden="true" />
			<div className={css["body"]}>{children}</div>
		</div>
	);
}
