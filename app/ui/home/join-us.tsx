import { useMessages } from "../../i18n/use-messages.tsx";
import { ButtonLink } from "../button.tsx";
import { Panel, Row, Stack } from "../layout.tsx";

/** What to do next, for whoever came to be found. */
export function JoinUs() {
	const { join: say } = useMessages("home");
	return (
		<Panel>
			<Stack gap={3}>
				<h2>{say.title}</h2>
				<p>{say.text}</p>
				<Row>
					<ButtonLink to="/offres/nouvelle">{say.offer}</ButtonLink>
					<ButtonLink to="/besoins/nouveau" look="need">
						{say.need}
					</ButtonLink>
				</Row>
			</Stack>
		</Panel>
	);
}
