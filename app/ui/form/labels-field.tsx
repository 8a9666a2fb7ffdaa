import { type LabelFamily, labelFamilies } from "#db/vocabulary.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Fold } from "../fold.tsx";
import { Group } from "./choice-fields.tsx";
import css from "./form.module.css";
import { useField } from "./form.tsx";

type Label = { slug: string; name: string; family: LabelFamily };

/** Labels to tick, family by family: the families where something is ticked stand open. */
export function LabelsField({
	name,
	label,
	labels,
}: {
	name: string;
	label: string;
	labels: Label[];
}) {
	const field = useField(name);
	const words = useMessages("words");
	const families = labelFamilies
		.map((family) => ({ family, members: labels.filter((one) => one.family === family) }))
		.filter(({ members }) => members.length > 0);
	return (
		<Group name={name} label={label} optional>
			{families.map(({ family, members }) => (
				<Fold
					key={family}
					name={words.labelFamily[family]}
					open={members.some(({ slug }) => field.values.includes(slug)) || families.length === 1}
				>
					<div className={css["choices"]}>
						{members.map((one) => (
							<label key={one.slug} className={css["choice"]}>
								<input
									type="checkbox"
									name={name}
									value={one.slug}
									defaultChecked={field.values.includes(one.slug)}
								/>
								{one.name}
							</label>
						))}
					</div>
				</Fold>
			))}
		</Group>
	);
}
