import type { CSSProperties, ReactNode } from "react";
import { classes } from "./classes.ts";
import css from "./layout.module.css";

type Gap = 1 | 2 | 3 | 4 | 5 | 6 | 7;

function gapStyle(gap: Gap | undefined): CSSProperties | undefined {
	return gap && ({ "--gap": `var(--space-${gap})` } as CSSProperties);
}

/** The full width of the site: lists, cards, tables. */
export function Page({ children }: { children: ReactNode }) {
	return (
		<main id="contenu" className={css["page"]}>
			{children}
		</main>
	);
}

/** One column, for reading and writing. */
export function Column({ children }: { children: ReactNode }) {
	return (
		<main id="contenu" className={css["column"]}>
			{children}
		</main>
	);
}

export function Stack({ gap, children }: { gap?: Gap; children: ReactNode }) {
	return (
		<div className={css["stack"]} style={gapStyle(gap)}>
			{children}
		</div>
	);
}

export function Row({ gap, children }: { gap?: Gap; children: ReactNode }) {
	return (
		<div className={css["row"]} style={gapStyle(gap)}>
			{children}
		</div>
	);
}

export function Cards({ children }: { children: ReactNode }) {
	return <ul className={css["cards"]}>{children}</ul>;
}

/** The page's one h1, what it is about in a sentence, and what one does there first. */
export function Title({
	children,
	lead,
	actions,
}: {
	children: ReactNode;
	lead?: ReactNode;
	actions?: ReactNode;
}) {
	return (
		<div className={css["title"]}>
			<Stack gap={2}>
				<h1>{children}</h1>
				{lead ? <p className={css["lead"]}>{lead}</p> : null}
			</Stack>
			{actions ? <Row>{actions}</Row> : null}
		</div>
	);
}

export function Panel({ children, className }: { children: ReactNode; className?: string }) {
	return <div className={classes(css["panel"], className)}>{children}</div>;
}
