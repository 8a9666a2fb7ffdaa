import { useNavigate } from "@remix-run/react";
import { MapPin, Search } from "lucide-react";
import type { SearchFilters } from "../../domain/search/filters.ts";
import type { FacetsShown } from "../../domain/search/results.ts";
import { names, typeCodes, viewCodes } from "../../domain/search/search-path.ts";
import { radii, usualRadius } from "../../domain/search/search-terms.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import css from "./search-bar.module.css";
import { SuggestField } from "./suggest-field.tsx";
import { askForm, FORM, useAsk } from "./use-asked.ts";

type Props = {
	filters: SearchFilters;
	/** What the place field shows: the commune found, or what was typed. */
	place: string;
	/** INSEE code of the commune found. */
	placeCode: string | null;
	distances: FacetsShown["distances"];
};

/** What, where, how far. The filters beside the results belong to this form. */
export function SearchBar({ filters, place, placeCode, distances }: Props) {
	const say = useMessages("search");
	const ask = useAsk();
	const navigate = useNavigate();
	const keepPlace = (code: string) => {
		const form = askForm();
		if (form) form.dataset["place"] = code;
	};

	return (
		<search>
			<form
				id={FORM}
				action="/recherche"
				data-place={placeCode ?? ""}
				className={css["bar"]}
				onSubmit={(event) => {
					event.preventDefault();
					ask();
				}}
			>
				<Kept name={names.type} value={typeCodes[filters.type]} usual={typeCodes.offers} />
				<Kept name={names.view} value={viewCodes[filters.view]} usual={viewCodes.list} />
				<SuggestField
					name={names.words}
					label={say.words}
					placeholder={say.wordsHint[filters.type]}
					icon={<Search size={20} aria-hidden="true" />}
					asked={filters.words}
					answer={`${filters.words} ${filters.product}`}
					source="/recherche/propositions"
					onPick={({ value }) => {
						if (value.startsWith("/")) navigate(value);
						else ask({ [names.words]: null, [names.product]: value });
					}}
				/>
				<SuggestField
					name={names.place}
					label={say.place}
					placeholder={say.placeHint}
					icon={<MapPin size={20} aria-hidden="true" />}
					asked={place}
					answer={place}
					source="/communes"
					onType={() => keepPlace("")}
					onPick={({ value }) => {
						keepPlace(value);
						ask();
					}}
				/>
				<Radius filters={filters} distances={distances} onChange={() => ask()} />
				<div className={css["submit"]}>
					<Button wide>
						<Search size={20} aria-hidden="true" />
						{say.submit}
					</Button>
				</div>
			</form>
		</search>
	);
}

/** What the form does not ask, and another answer keeps. */
function Kept({ name, value, usual }: { name: string; value: string; usual: string }) {
	return value === usual ? null : <input type="hidden" name={name} value={value} />;
}

function Radius({
	filters,
	distances,
	onChange,
}: Pick<Props, "filters" | "distances"> & { onChange: () => void }) {
	const say = useMessages("search");
	const chosen = filters.place ? filters.radiusKm : usualRadius;
	const counted = (km: number | null) => {
		const found = filters.place && distances.find(({ value }) => value === km);
		return found ? ` · ${found.count}` : "";
	};
	return (
		<div className={css["field"]}>
			<label htmlFor="cherche-rayon" className={css["label"]}>
				{say.radius}
			</label>
			<div className={css["control"]}>
				<select
					key={String(chosen)}
					id="cherche-rayon"
					name={names.radiusKm}
					defaultValue={chosen ?? ""}
					onChange={filters.place ? onChange : undefined}
				>
					{radii.map((km) => (
						<option key={km} value={km}>
							{say.withinRadius(km)}
							{counted(km)}
						</option>
					))}
					<option value="">
						{say.anyRadius}
						{counted(null)}
					</option>
				</select>
			</div>
		</div>
	);
}
