import { Wifi, WifiOff } from "lucide-react";
import { useEffect, useState } from "react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { classes } from "../classes.ts";
import css from "./connection.module.css";

/** How long the good news stays, in milliseconds. */
const GOOD_NEWS = 6000;

/** Under the header, a line when the connection is lost, and when it is back. Empty, it waits for those who listen. */
export function Connection() {
	const { connection: say } = useMessages("shell");
	const state = useConnection();
	useEffect(() => (state === "lost" ? openLinksPlainly() : undefined), [state]);
	return (
		<div role="status" className={classes(css["connection"], state && css[state])}>
			{state === "lost" ? (
				<p>
					<WifiOff size={18} aria-hidden="true" />
					{say.lost}
				</p>
			) : null}
			{state === "back" ? (
				<p>
					<Wifi size={18} aria-hidden="true" />
					{say.back}
				</p>
			) : null}
		</div>
	);
}

function useConnection(): "lost" | "back" | null {
	const [state, setState] = useState<"lost" | "back" | null>(null);
	useEffect(() => {
		let leaving: ReturnType<typeof setTimeout> | undefined;
		const lose = () => {
			clearTimeout(leaving);
			setState("lost");
		};
		const comeBack = () => {
			setState("back");
			leaving = setTimeout(() => setState(null), GOOD_NEWS);
		};
		if (!navigator.onLine) lose();
		window.addEventListener("offline", lose);
		window.addEventListener("online", comeBack);
		return () => {
			clearTimeout(leaving);
			window.removeEventListener("offline", lose);
			window.removeEventListener("online", comeBack);
		};
	}, []);
	return state;
}

/**
 * Without network a link is the browser's business: it goes to the address, where the page kept for that says why, and « back »
 * finds this one as it was. React Router would put an error in its place.
 */
function openLinksPlainly(): () => void {
	const leave = (event: MouseEvent) => {
		if (event.target instanceof Element && event.target.closest("a[href]")) event.stopPropagation();
	};
	window.addEventListener("click", leave, { capture: true });
	return () => window.removeEventListener("click", leave, { capture: true });
}
