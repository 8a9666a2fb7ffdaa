import { Link } from "@remix-run/react";
import { deliveryModes, periods, type Side, saleModes, units } from "#db/vocabulary.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import { Fold } from "../fold.tsx";
import { CheckboxGroup, MonthsField, Pair, SelectField } from "../form/choice-fields.tsx";
import { Form } from "../form/form.tsx";
import type { FormReply } from "../form/reply.ts";
import { NumberField, TextField } from "../form/text-field.tsx";
import { Stack } from "../layout.tsx";

type Props = {
	side: Side;
	reply: FormReply | undefined;
	defaults: Record<string, unknown>;
	labels: { slug: string; name: string }[];
	/** Where to declare labels, for an offer whose organisation has none. */
	cardPath: string;
};

/** Second screen: how much, when, how. What is rarely needed stands folded below. */
export function TermsForm({ side, reply, defaults, labels, cardPath }: Props) {
	const { fields, more } = useMessages("listings");
	const forms = useMessages("forms");
	const isOffer = side === "offer";
	return (
		<Form reply={reply} defaults={defaults} labels={fields}>
			<Amounts isOffer={isOffer} />
			<MonthsField
				name="months"
				label={fields.months}
				hint={isOffer ? fields.monthsOffer : fields.monthsNeed}
			/>
			<Labels isOffer={isOffer} labels={labels} cardPath={cardPath} />
			<Delivery isOffer={isOffer} />
			<Fold name={more} open={reply !== undefined || undefined}>
				<More isOffer={isOffer} />
			</Fold>
			<Button look={isOffer ? "primary" : "need"} wide>
				{forms.next}
			</Button>
		</Form>
	);
}

function Amounts({ isOffer }: { isOffer: boolean }) {
	const { fields } = useMessages("listings");
	const words = useMessages("words");
	const unitOptions = units.map((value) => ({ value, label: words.unit[value] }));
	return (
		<>
			<Pair close>
				<NumberField name="quantity" label={fields.quantity} optional />
				<SelectField
					name="unit"
					label={fields.unit}
					optional
					empty={fields.choose}
					options={unitOptions}
				/>
				<SelectField
					name="period"
					label={fields.period}
					optional
					empty={fields.choose}
					options={periods.map((value) => ({ value, label: words.period[value] }))}
				/>
			</Pair>
			{isOffer ? (
				<Pair close>
					<NumberField
						name="price"
						label={fields.price}
						placeholder={fields.priceHint}
						optional
						affix={fields.perUnit}
					/>
					<SelectField
						name="priceUnit"
						label={fields.priceUnit}
						optional
						empty={fields.choose}
						options={unitOptions}
					/>
				</Pair>
			) : null}
		</>
	);
}

function Labels({
	isOffer,
	labels,
	cardPath,
}: Omit<Props, "side" | "reply" | "defaults"> & { isOffer: boolean }) {
	const { fields } = useMessages("listings");
	if (labels.length === 0)
		return (
			<p>
				{fields.noLabel} <Link to={cardPath}>{fields.addLabels}</Link>
			</p>
		);
	return (
		<CheckboxGroup
			name="labels"
			label={fields.labels}
			hint={isOffer ? fields.labelsOffer : fields.labelsNeed}
			optional
			options={labels.map(({ slug, name }) => ({ value: slug, label: name }))}
		/>
	);
}

function Delivery({ isOffer }: { isOffer: boolean }) {
	const { fields } = useMessages("listings");
	const words = useMessages("words");
	return (
		<>
			<CheckboxGroup
				name="deliveryModes"
				label={isOffer ? fields.deliveryModes : fields.deliveryModesNeed}
				optional
				options={deliveryModes.map((value) => ({ value, label: words.deliveryMode[value] }))}
			/>
			<TextField
				name="deliveryNote"
				label={fields.deliveryNote}
				hint={fields.deliveryNoteHint}
				optional
				maxLength={300}
			/>
		</>
	);
}

function More({ isOffer }: { isOffer: boolean }) {
	const { fields } = useMessages("listings");
	const words = useMessages("words");
	return (
		<Stack gap={5}>
			{isOffer ? (
				<CheckboxGroup
					name="saleModes"
					label={fields.saleModes}
					optional
					options={saleModes.map((value) => ({ value, label: words.saleMode[value] }))}
				/>
			) : null}
			<Pair>
				{isOffer ? (
					<NumberField
						name="minimumOrder"
						label={fields.minimumOrder}
						optional
						affix={fields.perUnit}
					/>
				) : null}
				<NumberField
					name="radiusKm"
					label={fields.radiusKm}
					hint={isOffer ? fields.radiusOffer : fields.radiusNeed}
					optional
					affix={fields.km}
				/>
			</Pair>
			<Pair>
				<TextField name="startsOn" label={fields.startsOn} type="date" optional />
				<TextField name="endsOn" label={fields.endsOn} type="date" optional />
			</Pair>
		</Stack>
	);
}
