import type { ReactNode } from "react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { classes } from "../classes.ts";
import css from "./conversations-page.module.css";

/** The inbox beside what is open; on a phone, one or the other. */
export function ConversationsPage({
	isOpen,
	inbox,
	children,
}: {
	/** Something is open beside the inbox. */
	isOpen: boolean;
	inbox: ReactNode;
	children: ReactNode;
}) {
	const say = useMessages("messaging");
	const Heading = isOpen ? "h2" : "h1";
	return (
		<main id="contenu" className={classes(css["page"], isOpen && css["isOpen"])}>
			<section
				className={classes(css["inbox"], isOpen && css["aside"])}
				aria-labelledby="conversations"
			>
				<Heading id="conversations" className={css["heading"]}>
					{say.title}
				</Heading>
				{inbox}
			</section>
			<div className={classes(css["open"], !isOpen && css["aside"])}>{children}</div>
		</main>
	);
}
