import { Link } from "@remix-run/react";
import { forwardRef, type MouseEvent, type ReactNode } from "react";
import { useMessages } from "../../i18n/use-messages.tsx";
import css from "./thread-pane.module.css";

/** What scrolls must be reached by the keyboard to be scrolled by it. */
const reachable = { tabIndex: 0 };

/**
 * Where messages scroll. Its box is laid out from the bottom, so a browser shows the last messages first and keeps its place
 * when older ones come above, without script. A live one tells what arrives to those who listen.
 */
export const ThreadScroll = forwardRef<
	HTMLElement,
	{ label: string; isLive: boolean; children: ReactNode }
>(function ThreadScroll({ label, isLive, children }, ref) {
	return (
		<section
			ref={ref}
			className={css["scroll"]}
			role="log"
			aria-live={isLive ? "polite" : "off"}
			aria-label={label}
			{...reachable}
		>
			<div className={css["messages"]}>{children}</div>
		</section>
	);
});

/** Without script it leads to a page of its own; with it, `onClick` brings the messages here. */
export function OlderLink({
	before,
	onClick,
}: {
	before: number;
	onClick?: (event: MouseEvent) => void;
}) {
	const { thread } = useMessages("messaging");
	return (
		<p className={css["older"]}>
			<Link to={`?avant=${before}`} onClick={onClick}>
				{thread.older}
			</Link>
		</p>
	);
}
