import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import css from "./choice.module.css";
import { classes } from "./classes.ts";

/** Ways to go from here, each a card one may touch anywhere. */
export function Choices({ children }: { children: ReactNode }) {
	return <ul className={css["choices"]}>{children}</ul>;
}

export function Choice({
	to,
	look,
	icon,
	title,
	children,
}: {
	to: string;
	look: "offer" | "need";
	icon: ReactNode;
	title: string;
	children: ReactNode;
}) {
	return (
		<li>
			<Link to={to} className={classes(css["choice"], css[look])}>
				<span className={css["icon"]}>{icon}</span>
				<span className={css["title"]}>{title}</span>
				<span className={css["text"]}>{children}</span>
			</Link>
		</li>
	);
}
