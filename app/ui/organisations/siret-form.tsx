import { Form } from "@remix-run/react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import { Errors } from "../form/field.tsx";
import formCss from "../form/form.module.css";
import type { FieldError } from "../form/reply.ts";
import { Panel, Row, Stack } from "../layout.tsx";

/** Asks the register for a name and an address. A plain GET form: what it fills is then a page like any other. */
export function SiretForm({
	typed,
	back,
	error,
}: {
	typed: string;
	back: string | null;
	error: FieldError | null;
}) {
	const { new: say, fields } = useMessages("organisations");
	return (
		<Panel>
			<Form method="get">
				{back ? <input type="hidden" name="retour" value={back} /> : null}
				<Stack gap={3}>
					<h2>{say.siretTitle}</h2>
					<label htmlFor="siret-cherche">{say.siretText}</label>
					<Row>
						<input
							id="siret-cherche"
							name="siret"
							defaultValue={typed}
							inputMode="numeric"
							autoComplete="off"
							placeholder="123 456 789 00012"
							aria-label={fields.siret}
							aria-describedby={error ? "siret-cherche-erreur" : undefined}
							className={formCss["input"]}
							style={{ maxInlineSize: "16rem" }}
						/>
						<Button look="secondary">{say.fill}</Button>
					</Row>
					<Errors id="siret-cherche" errors={error ? [error] : []} />
				</Stack>
			</Form>
		</Panel>
	);
}
