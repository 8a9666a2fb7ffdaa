import { Link } from "@remix-run/react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { classes } from "../classes.ts";
import css from "./steps.module.css";

const order = ["subject", "terms", "provenance"] as const;
export type Step = (typeof order)[number];

/** The three screens of a listing: those behind, this one, those ahead. `paths` lead back to screens already filled. */
export function Steps({ current, paths }: { current: Step; paths?: Record<Step, string> }) {
	const { steps: say } = useMessages("listings");
	const at = order.indexOf(current);
	return (
		<nav aria-label={say.label}>
			<ol className={css["steps"]}>
				{order.map((step, index) => (
					<li
						key={step}
						aria-current={step === current ? "step" : undefined}
						className={classes(
							css["step"],
							index < at && css["done"],
							step === current && css["current"],
						)}
					>
						<span className="visually-hidden">{say.of(index + 1)} : </span>
						{paths && step !== current ? <Link to={paths[step]}>{say[step]}</Link> : say[step]}
					</li>
				))}
			</ol>
		</nav>
	);
}
