import { Check, CheckCheck, Clock } from "lucide-react";
import { useMessages } from "../../i18n/use-messages.tsx";

const icons = { sending: Clock, waiting: Clock, sent: Check, seen: CheckCheck };

/** Where a message of ours is: on its way, kept, read. */
export function MessageState({ state }: { state: keyof typeof icons }) {
	const { states } = useMessages("messaging").thread;
	const Icon = icons[state];
	return (
		<>
			<Icon size={16} aria-hidden="true" />
			<span>{states[state]}</span>
		</>
	);
}
