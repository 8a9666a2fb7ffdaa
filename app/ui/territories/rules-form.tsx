import type { ShortCircuitRules } from "../../domain/listings/short-circuit.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import { Checkbox, Pair } from "../form/choice-fields.tsx";
import { Form } from "../form/form.tsx";
import type { FormReply } from "../form/reply.ts";
import { NumberField, TextField } from "../form/text-field.tsx";
import { Panel } from "../layout.tsx";

/** What a territory calls a short circuit, starting from what it calls one today. */
export function RulesForm({
	reply,
	current,
}: {
	reply: FormReply | undefined;
	current: ShortCircuitRules | null;
}) {
	const { rules: say } = useMessages("listings");
	const defaults = {
		maxIntermediaries: current?.maxIntermediaries,
		maxKm: current?.maxKm,
		directSaleAnyDistance: current?.directSaleAnyDistance ? "on" : "",
	};
	return (
		<Panel>
			<Form
				reply={reply}
				labels={{
					maxIntermediaries: say.maxIntermediaries,
					maxKm: say.maxKm,
					reason: say.reason,
				}}
				defaults={defaults}
			>
				<Pair>
					<NumberField name="maxIntermediaries" label={say.maxIntermediaries} />
					<NumberField name="maxKm" label={say.maxKm} />
				</Pair>
				<Checkbox name="directSaleAnyDistance" label={say.directSaleAnyDistance} />
				<TextField name="reason" label={say.reason} hint={say.reasonHint} maxLength={300} />
				<Button>{say.submit}</Button>
			</Form>
		</Panel>
	);
}
