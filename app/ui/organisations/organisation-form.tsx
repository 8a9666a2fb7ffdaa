import { deliveryModes, type LabelFamily, saleModes } from "#db/vocabulary.ts";
import { kindGroups } from "../../domain/organisations/kind-groups.ts";
import { languages } from "../../domain/organisations/languages.ts";
import { useFormat, useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import { Fold } from "../fold.tsx";
import { Checkbox, CheckboxGroup, Pair } from "../form/choice-fields.tsx";
import { ComboboxField, type Suggestion } from "../form/combobox-field.tsx";
import { Form } from "../form/form.tsx";
import { GroupedSelectField } from "../form/grouped-select-field.tsx";
import { LabelsField } from "../form/labels-field.tsx";
import type { FormReply } from "../form/reply.ts";
import { NumberField, TextArea, TextField } from "../form/text-field.tsx";
import { Panel, Stack } from "../layout.tsx";
import { TakePosition } from "./take-position.tsx";

type Props = {
	reply: FormReply | undefined;
	/** What is known already: the card being edited, or what the register said. */
	defaults: Record<string, unknown>;
	commune: Suggestion | null;
	labels: { slug: string; name: string; family: LabelFamily; hasConversion: boolean }[];
	submit: string;
};

/** Everything an organisation says of itself, in four panels: who, where, what, how to reach it. */
export function OrganisationForm({ reply, defaults, commune, labels, submit }: Props) {
	const { fields } = useMessages("organisations");
	return (
		<Form reply={reply} defaults={defaults} labels={fields}>
			<Identity />
			<Place commune={commune} />
			<Trade labels={labels} />
			<Contact />
			<Button wide>{submit}</Button>
		</Form>
	);
}

function Identity() {
	const { fields, sections, kindGroups: groups } = useMessages("organisations");
	const words = useMessages("words");
	return (
		<Panel>
			<Stack gap={5}>
				<h2>{sections.identity}</h2>
				<GroupedSelectField
					name="kind"
					label={fields.kind}
					empty={fields.kindChoose}
					groups={Object.entries(kindGroups).map(([group, kinds]) => ({
						label: groups[group as keyof typeof kindGroups],
						options: kinds.map((value) => ({ value, label: words.organisationKind[value] })),
					}))}
				/>
				<TextField name="name" label={fields.name} autoComplete="organization" maxLength={120} />
				<TextField
					name="siret"
					label={fields.siret}
					hint={fields.siretHint}
					optional
					inputMode="numeric"
					autoComplete="off"
				/>
				<TextField
					name="specialty"
					label={fields.specialty}
					hint={fields.specialtyHint}
					optional
					maxLength={120}
				/>
				<TextArea
					name="description"
					label={fields.description}
					hint={fields.descriptionHint}
					optional
					maxLength={4000}
				/>
			</Stack>
		</Panel>
	);
}

function Place({ commune }: { commune: Suggestion | null }) {
	const { fields, sections } = useMessages("organisations");
	return (
		<Panel>
			<Stack gap={5}>
				<h2>{sections.place}</h2>
				<ComboboxField
					name="commune"
					valueName="communeCode"
					source="/communes"
					label={fields.commune}
					hint={fields.communeHint}
					initial={commune}
				/>
				<Pair>
					<TextField name="street" label={fields.street} optional autoComplete="address-line1" />
					<TextField
						name="postcode"
						label={fields.postcode}
						optional
						inputMode="numeric"
						autoComplete="postal-code"
						maxLength={5}
					/>
				</Pair>
				<Fold name={fields.position}>
					<Stack>
						<p>{fields.positionHint}</p>
						<TakePosition />
						<Pair>
							<NumberField name="latitude" label={fields.latitude} optional />
							<NumberField name="longitude" label={fields.longitude} optional />
						</Pair>
					</Stack>
				</Fold>
			</Stack>
		</Panel>
	);
}

function Trade({ labels }: { labels: Props["labels"] }) {
	const { fields, sections } = useMessages("organisations");
	const words = useMessages("words");
	const convertible = labels.filter(({ hasConversion }) => hasConversion);
	return (
		<Panel>
			<Stack gap={5}>
				<h2>{sections.trade}</h2>
				<CheckboxGroup
					name="saleModes"
					label={fields.saleModes}
					optional
					options={saleModes.map((value) => ({ value, label: words.saleMode[value] }))}
				/>
				<CheckboxGroup
					name="deliveryModes"
					label={fields.deliveryModes}
					optional
					options={deliveryModes.map((value) => ({ value, label: words.deliveryMode[value] }))}
				/>
				<LabelsField name="labelsHeld" label={fields.labelsHeld} labels={labels} />
				<LabelsField
					name="labelsInConversion"
					label={fields.labelsInConversion}
					labels={convertible}
				/>
				<TextField name="openingHours" label={fields.openingHours} optional maxLength={500} />
			</Stack>
		</Panel>
	);
}

function Contact() {
	const { fields, sections, languages: names } = useMessages("organisations");
	const { sort } = useFormat();
	return (
		<Panel>
			<Stack gap={5}>
				<h2>{sections.contact}</h2>
				<p>{sections.contactHint}</p>
				<TextField name="phone" label={fields.phone} optional type="tel" autoComplete="tel" />
				<Checkbox name="showsPhone" label={fields.showsPhone} />
				<TextField
					name="publicEmail"
					label={fields.publicEmail}
					optional
					type="email"
					autoComplete="email"
				/>
				<Checkbox name="showsEmail" label={fields.showsEmail} />
				<TextField name="website" label={fields.website} optional inputMode="url" />
				<CheckboxGroup
					name="languages"
					label={fields.languages}
					optional
					options={languages
						.map((value) => ({ value, label: names[value] ?? value }))
						.sort((a, b) => sort(a.label, b.label))}
				/>
			</Stack>
		</Panel>
	);
}
