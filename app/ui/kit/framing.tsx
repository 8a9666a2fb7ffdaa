import { useMessages } from "../../i18n/use-messages.tsx";
import { Footer } from "../footer.tsx";
import { BareHeader, Header, TabBar } from "../header.tsx";
import { InboxList } from "../messaging/inbox-list.tsx";
import { MessageLog } from "../messaging/message-log.tsx";
import css from "./kit.module.css";
import { inbox, lea, now, talk, viewer } from "./samples.ts";
import { Specimen } from "./specimen.tsx";

export function Framing() {
	const { header: say } = useMessages("kit");
	return (
		<Specimen {...say} files={["app/ui/header.tsx", "app/ui/footer.tsx", "app/root.tsx"]}>
			<p>{say.visitor}</p>
			<div className={css["frame"]}>
				<Header account={null} />
			</div>
			<p>{say.member}</p>
			<div className={css["frame"]}>
				<Header account={lea} />
			</div>
			<p>{say.alone}</p>
			<div className={css["frame"]}>
				<BareHeader />
			</div>
			<p>{say.tabs}</p>
			<div className={`${css["frame"]} ${css["phone"]}`}>
				<TabBar account={lea} />
			</div>
			<div className={css["frame"]}>
				<Footer />
			</div>
		</Specimen>
	);
}

export function Talking() {
	const { messages: say } = useMessages("kit");
	return (
		<Specimen
			{...say}
			files={["app/ui/messaging/inbox-list.tsx", "app/ui/messaging/message-log.tsx"]}
			once
		>
			<InboxList conversations={inbox(say.last)} me={lea.personId} now={now} namesVoices={false} />
			<div className={css["log"]}>
				<MessageLog messages={talk(say)} viewer={viewer} seenSeq={2} freshFrom={3} now={now} />
			</div>
		</Specimen>
	);
}
