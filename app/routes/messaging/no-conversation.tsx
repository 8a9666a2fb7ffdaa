import { useMessages } from "../../i18n/use-messages.tsx";
import css from "../../ui/messaging/conversations-page.module.css";

/** The inbox with nothing open beside it. */
export default function NoConversation() {
	const { inbox } = useMessages("messaging");
	return <p className={css["nothing"]}>{inbox.choose}</p>;
}
