import type { ReactNode } from "react";
import css from "./badge.module.css";
import { classes } from "./classes.ts";

export type BadgeLook =
	| "offer"
	| "need"
	| "label"
	| "conversion"
	| "sun"
	| "sky"
	| "plain"
	| "danger";

export function Badge({ look = "plain", children }: { look?: BadgeLook; children: ReactNode }) {
	return <span className={classes(css["badge"], css[look])}>{children}</span>;
}
