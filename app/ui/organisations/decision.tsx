import { Form, Link } from "@remix-run/react";
import { useFormat } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import { Panel, Row, Stack } from "../layout.tsx";

/** A request about a card, and the two ways to decide it. */
export function Decision({
	organisation,
	slug,
	commune,
	message,
	by,
	createdAt,
	action,
	yes,
	no,
}: {
	organisation: string;
	slug: string;
	commune: string;
	message: string;
	by: string;
	createdAt: Date;
	action: string;
	yes: string;
	no: string;
}) {
	const format = useFormat();
	return (
		<Panel>
			<Stack gap={3}>
				<h3>
					<Link to={`/structures/${slug}`}>{organisation}</Link>
				</h3>
				<p>
					{commune} · {by} · {format.day(createdAt)}
				</p>
				{message ? <blockquote>{message}</blockquote> : null}
				<Form method="post" action={action}>
					<Row>
						<Button name="decision" value="yes">
							{yes}
						</Button>
						<Button name="decision" value="no" look="secondary">
							{no}
						</Button>
					</Row>
				</Form>
			</Stack>
		</Panel>
	);
}
