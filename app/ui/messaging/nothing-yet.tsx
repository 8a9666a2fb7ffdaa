import { useMessages } from "../../i18n/use-messages.tsx";
import { ButtonLink } from "../button.tsx";
import { Empty } from "../empty.tsx";
import css from "./inbox-list.module.css";

/** An inbox where nobody has written. */
export function NothingYet() {
	const { inbox: say } = useMessages("messaging");
	return (
		<div className={css["nothing"]}>
			<Empty title={say.emptyTitle} actions={<ButtonLink to="/recherche">{say.search}</ButtonLink>}>
				{say.emptyText}
			</Empty>
		</div>
	);
}
