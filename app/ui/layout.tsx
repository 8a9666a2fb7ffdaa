import type { CSSProperties, ReactNode } from "react";
import { classes } from "./classes.ts";
import css from "./layout.module.css";

type Gap = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Always written: a custom property is inherited, and each stack has a rhythm of its own. */
function gapStyle(gap: Gap): CSSProperties {
	return { "--gap": `var(--space-${gap})` } as CSSProperties;
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

export function Stack({ gap = 4, children }: { gap?: Gap; children: ReactNode }) {
	return (
		<div className={css["stack"]} style={gapStyle(gap)}>
			{children}
		</div>
	);
}

export function Row({ gap = 3, children }: { gap?: Gap; children: ReactNode }) {
	return (
		<div className={css["row"]} style={gapStyle(gap)}>
			{children}
		</div>
	);
}

export function Cards({ children }: { children: ReactNode }) {
	return <ul className={css["cards"]}>{children}</ul>;
}

/** What one came for on the left; on the right, in sight as one reads on, the facts and what to do. On phones they come in between. */
export function Beside({
	first,
	aside,
	children,
}: {
	first: ReactNode;
	aside: ReactNode;
	children: ReactNode;
}) {
	return (
		<div className={css["beside"]}>
			<div className={css["first"]}>{first}</div>
			<div className={css["aside"]}>{aside}</div>
			<div className={css["rest"]}>{children}</div>
		</div>
	);
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
