import { useMessages } from "../../i18n/use-messages.tsx";
import { ButtonLink } from "../button.tsx";
import { Row, Stack } from "../layout.tsx";
import { Notice } from "../notice.tsx";

type Fault = { reason: string; values?: Record<string, string | number> };

/** A file that could not be read: what, where, and how to mend it. */
export function Unreadable({ file }: { file: { fault: Fault | null } }) {
	const { unreadable: say } = useMessages("directory");
	const reasons = useMessages("reasons");
	return (
		<Notice tone="danger">
			<Stack gap={3}>
				<h2>{say.title}</h2>
				<p>{reasons.sentence(file.fault ?? { reason: "file.corrupt" })}</p>
				<Row>
					<ButtonLink to="/imports/nouveau">{say.retry}</ButtonLink>
				</Row>
			</Stack>
		</Notice>
	);
}
