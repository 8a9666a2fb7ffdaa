import { useMessages } from "../../i18n/use-messages.tsx";
import { ButtonLink } from "../button.tsx";
import { Row, Stack } from "../layout.tsx";
import { Notice } from "../notice.tsx";

/** A directory card says that it is one, where it comes from, and what its people can do about it. */
export function UnclaimedNotice({
	slug,
	source,
}: {
	slug: string;
	source: { name: string; credit: string } | null;
}) {
	const { card: say } = useMessages("organisations");
	return (
		<Notice tone="info">
			<Stack gap={2}>
				<strong>{say.title}</strong>
				<p>{say.text}</p>
				{source ? (
					<p>
						{say.source(source.name)}
						{source.credit ? ` — ${source.credit}` : ""}
					</p>
				) : null}
				<Row>
					<ButtonLink to={`/structures/${slug}/revendication`} small>
						{say.claim}
					</ButtonLink>
					<ButtonLink to={`/structures/${slug}/retrait`} look="quiet" small>
						{say.remove}
					</ButtonLink>
				</Row>
			</Stack>
		</Notice>
	);
}
