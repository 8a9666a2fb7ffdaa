import { Form } from "@remix-run/react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import { Panel, Stack } from "../layout.tsx";

type Words = { retireTitle: string; retireText: string; restoreTitle: string; restoreText: string };

/** Takes something out of what people may choose, or puts it back. `path` is its page. */
export function Retirement({ path, retired, say }: { path: string; retired: boolean; say: Words }) {
	const { retire, restore } = useMessages("administration");
	return (
		<Panel>
			<Stack gap={3}>
				<h2>{retired ? say.restoreTitle : say.retireTitle}</h2>
				<p>{retired ? say.restoreText : say.retireText}</p>
				<Form method="post" action={`${path}/${retired ? "retablissement" : "retrait"}`}>
					<Button look={retired ? "secondary" : "danger"}>{retired ? restore : retire}</Button>
				</Form>
			</Stack>
		</Panel>
	);
}
