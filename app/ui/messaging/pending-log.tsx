import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import css from "./message-log.module.css";
import { Bubble, TurnFrame } from "./message-log.tsx";
import { MessageState } from "./message-state.tsx";
import { type Pending, UNREACHABLE } from "./thread-state.ts";

/** Messages on their way, and what holds them up. */
export function PendingLog({
	pending,
	onRetry,
	onDiscard,
}: {
	pending: Pending[];
	onRetry: (requestId: string) => void;
	onDiscard: (requestId: string) => void;
}) {
	const say = useMessages("messaging");
	if (pending.length === 0) return null;
	return (
		<TurnFrame isOurs name={say.you}>
			{pending.map((one) => (
				<Bubble key={one.requestId} body={one.body} at={one.createdAt}>
					{one.trouble === null ? <MessageState state="sending" /> : null}
					{one.trouble === UNREACHABLE ? <MessageState state="waiting" /> : null}
					{one.trouble === null ? null : (
						<Mend
							trouble={one.trouble}
							onRetry={() => onRetry(one.requestId)}
							onDiscard={() => onDiscard(one.requestId)}
						/>
					)}
				</Bubble>
			))}
		</TurnFrame>
	);
}

function Mend({
	trouble,
	onRetry,
	onDiscard,
}: {
	trouble: string;
	onRetry: () => void;
	onDiscard: () => void;
}) {
	const { thread } = useMessages("messaging");
	const reasons = useMessages("reasons");
	return (
		<>
			{trouble === UNREACHABLE ? null : (
				<span className={css["trouble"]} role="status">
					{thread.states.failed}. {reasons.sentence({ reason: trouble })}
				</span>
			)}
			<span className={css["mend"]}>
				<Button type="button" small look="secondary" onClick={onRetry}>
					{thread.retry}
				</Button>
				<Button type="button" small look="quiet" onClick={onDiscard}>
					{thread.discard}
				</Button>
			</span>
		</>
	);
}
