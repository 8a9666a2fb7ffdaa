import { useState } from "react";
import { deliveryModes, units } from "#db/vocabulary.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import {
	Actions,
	Checkbox,
	CheckboxGroup,
	MonthsField,
	Pair,
	RadioCards,
	SelectField,
} from "../form/choice-fields.tsx";
import { ComboboxField } from "../form/combobox-field.tsx";
import { FieldsState, Form } from "../form/form.tsx";
import { LabelsField } from "../form/labels-field.tsx";
import type { FormReply } from "../form/reply.ts";
import { NumberField, TextArea, TextField } from "../form/text-field.tsx";
import { Specimen } from "./specimen.tsx";

const refused: FormReply = {
	values: { "wrong.email": "lea@", "wrong.price": "douze", "wrong.unit": "", "wrong.who": "" },
	errors: {
		"wrong.email": [{ reason: "format.email" }],
		"wrong.price": [{ reason: "not-a-number" }],
		"wrong.unit": [{ reason: "invalid-value" }],
		"wrong.who": [{ reason: "required" }],
	},
};

const defaults = {
	"kit.deliveries": ["pick-up"],
	"kit.who": "public",
	"kit.months": ["7", "8", "9"],
	"kit.mail": "on",
	"kit.labels": ["ab"],
};

/** Names are the kit's own: two fields of one name would share their id. */
export function Asking() {
	const say = useMessages("kit");
	return (
		<>
			<Specimen
				{...say.fields}
				files={["text-field", "choice-fields", "combobox-field", "labels-field"].map(
					(name) => `app/ui/form/${name}.tsx`,
				)}
				once
			>
				<FieldsState value={{ reply: undefined, defaults }}>
					<Texts />
					<ManyChoices />
				</FieldsState>
			</Specimen>
			<Specimen {...say.wrong} files={["app/ui/form/field.tsx"]} once>
				<FieldsState value={{ reply: refused, defaults: {} }}>
					<Wrong prefix="wrong" />
				</FieldsState>
			</Specimen>
			<Specimen
				title={say.wrong.whole}
				about={say.wrong.wholeAbout}
				files={["app/ui/form/form.tsx", "app/web/read-form.server.ts"]}
				once
			>
				<Refusable />
			</Specimen>
		</>
	);
}

function Texts() {
	const { fields: say } = useMessages("kit");
	const words = useMessages("words");
	const unitOptions = units.map((value) => ({ value, label: words.unit[value] }));
	return (
		<>
			<TextField name="kit.name" label={say.name} />
			<TextField name="kit.email" label={say.email} hint={say.emailHint} type="email" optional />
			<TextArea name="kit.description" label={say.description} optional />
			<Pair>
				<NumberField name="kit.price" label={say.price} affix="€" placeholder="2,40" optional />
				<SelectField
					name="kit.unit"
					label={say.unit}
					empty={say.choose}
					options={unitOptions}
					optional
				/>
			</Pair>
			<ComboboxField
				name="kit.commune"
				valueName="kit.communeCode"
				source="/communes"
				label={say.commune}
				hint={say.communeHint}
			/>
			<Pair>
				<TextField name="kit.frozen" label={say.frozen} value={say.frozenValue} disabled />
				<SelectField
					name="kit.frozenUnit"
					label={say.frozenUnit}
					options={[{ value: "fr", label: say.france }]}
					disabled
				/>
			</Pair>
		</>
	);
}

function ManyChoices() {
	const { fields: say } = useMessages("kit");
	const words = useMessages("words");
	return (
		<>
			<Checkbox name="kit.mail" label={say.sendsMail} hint={say.sendsMailHint} />
			<CheckboxGroup
				name="kit.deliveries"
				label={say.deliveries}
				optional
				options={deliveryModes.map((value) => ({ value, label: words.deliveryMode[value] }))}
			/>
			<RadioCards name="kit.who" label={say.who} options={useWho()} />
			<MonthsField name="kit.months" label={say.months} />
			<LabelsField
				name="kit.labels"
				label={say.labels}
				labels={[
					{ slug: "ab", name: "Agriculture biologique", family: "organic" },
					{ slug: "comte", name: "Comté AOP", family: "origin" },
				]}
			/>
		</>
	);
}

function useWho() {
	const { fields: say } = useMessages("kit");
	return [
		{ value: "public", label: say.everybody, hint: say.everybodyHint },
		{ value: "members", label: say.members, hint: say.membersHint },
	];
}

function Wrong({ prefix }: { prefix: string }) {
	const { fields: say } = useMessages("kit");
	return (
		<>
			<TextField name={`${prefix}.email`} label={say.email} hint={say.emailHint} type="email" />
			<Pair>
				<NumberField name={`${prefix}.price`} label={say.price} affix="€" />
				<SelectField name={`${prefix}.unit`} label={say.unit} empty={say.choose} options={[]} />
			</Pair>
			<RadioCards name={`${prefix}.who`} label={say.who} options={useWho()} />
		</>
	);
}

/** A form that is always refused, here, without asking the server. */
function Refusable() {
	const { fields, wrong } = useMessages("kit");
	const [reply, setReply] = useState<FormReply>();
	return (
		<Form
			noValidate
			reply={reply}
			labels={{ "whole.email": fields.email, "whole.price": fields.price }}
			onSubmit={(event) => {
				event.preventDefault();
				const typed = new FormData(event.currentTarget);
				setReply({
					values: Object.fromEntries([...typed].map(([name, value]) => [name, String(value)])),
					errors: {
						"whole.email": [{ reason: "format.email" }],
						"whole.price": [{ reason: "not-a-number" }],
					},
				});
			}}
		>
			<TextField name="whole.email" label={fields.email} type="email" />
			<NumberField name="whole.price" label={fields.price} affix="€" />
			<Actions>
				<Button>{wrong.submit}</Button>
			</Actions>
		</Form>
	);
}
