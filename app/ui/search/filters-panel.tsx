import { X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import type { SearchFilters } from "../../domain/search/filters.ts";
import type { Choice, FacetsShown, Named } from "../../domain/search/results.ts";
import { names } from "../../domain/search/search-path.ts";
import { useFormat, useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import { Choices, type Option } from "./choices.tsx";
import css from "./filters-panel.module.css";
import { MonthChoice } from "./month-choice.tsx";
import { ProductChoice } from "./product-choice.tsx";
import { FORM, heard, useAsk, useAsked } from "./use-asked.ts";

/** The id of the panel: on phones a button opens it over the page, script or not. */
export const PANEL = "filtres";

export type PanelProps = {
	filters: SearchFilters;
	facets: FacetsShown;
	product: Named[];
	labels: Named[];
	/** Whose short-circuit rules count, when a place was asked for. */
	territory: string | null;
	total: { count: number; exact: boolean };
	month: number;
};

/** What narrows the answer, each with how many it leaves. Beside the results where there is room, else over them. */
export function FiltersPanel(props: PanelProps) {
	const { filters, facets, labels, total, month } = props;
	const say = useMessages("search");
	const words = useMessages("words");
	const ask = useAsk();
	const named = <Code extends string>(
		counts: { value: Code; count: number }[],
		told: Record<Code, string>,
		chosen: Code[],
	): Option[] =>
		withChosen(counts, chosen).map(({ value, count }) => ({ value, count, label: told[value] }));
	const isNeed = filters.type === "needs";
	const panel = useRef<HTMLElement>(null);
	useEffect(() => {
		// what was ticked before the page woke up
		const ticked = [...(panel.current?.querySelectorAll("input") ?? [])];
		if (ticked.some(({ checked, defaultChecked }) => checked !== defaultChecked)) ask();
	}, [ask]);
	return (
		<aside
			ref={panel}
			id={PANEL}
			{...{ popover: "auto" }}
			aria-label={say.filters}
			className={css["panel"]}
			onChange={() => ask()}
		>
			<div className={css["head"]}>
				<h2>{say.filters}</h2>
				<button
					type="button"
					{...{ popovertarget: PANEL, popovertargetaction: "hide" }}
					className={css["close"]}
					aria-label={say.closeFilters}
				>
					<X size={24} aria-hidden="true" />
				</button>
			</div>
			{filters.type === "offers" ? <ShortCircuit {...props} /> : null}
			<ProductChoice {...props} />
			<Group title={isNeed ? say.groups.monthsNeed : say.groups.months}>
				<MonthChoice counts={facets.months} now={month} />
			</Group>
			<Choices
				title={say.groups.labels}
				name={names.labels}
				options={withLabels(facets.labels, labels)}
			/>
			<Choices
				single={say.anyKind}
				title={say.groups.kinds}
				name={names.kinds}
				options={named(facets.kinds, words.organisationKind, filters.kinds)}
			/>
			<Choices
				title={say.groups.saleModes}
				name={names.saleModes}
				options={named(facets.saleModes, words.saleMode, filters.saleModes)}
			/>
			<Choices
				title={say.groups.deliveryModes}
				name={names.deliveryModes}
				options={named(facets.deliveryModes, words.deliveryMode, filters.deliveryModes)}
			/>
			<div className={css["apply"]}>
				<noscript>
					<Button wide form={FORM} look="secondary">
						{say.applyFilters}
					</Button>
				</noscript>
				<button
					type="button"
					{...{ popovertarget: PANEL, popovertargetaction: "hide" }}
					className={css["see"]}
				>
					{say.seeResults(filters.type, total.count, total.exact)}
				</button>
			</div>
		</aside>
	);
}

/** What is chosen stays in sight, even when nothing answers to it. */
function withChosen<Code>(counts: { value: Code; count: number }[], chosen: Code[]) {
	const missing = chosen.filter((code) => !counts.some(({ value }) => value === code));
	return [...counts, ...missing.map((value) => ({ value, count: 0 }))];
}

function withLabels(counts: Choice[], chosen: Named[]): Option[] {
	const missing = chosen.filter(({ slug }) => !counts.some(({ value }) => value === slug));
	return [...counts, ...missing.map(({ slug, name }) => ({ value: slug, label: name, count: 0 }))];
}

function Group({ title, children }: { title: string; children: ReactNode }) {
	return (
		<fieldset className={css["group"]}>
			<legend className={css["legend"]}>{title}</legend>
			{children}
		</fieldset>
	);
}

function ShortCircuit({ facets, territory }: PanelProps) {
	const say = useMessages("search");
	const format = useFormat();
	const asked = useAsked();
	const checked = asked.has(names.onlyShortCircuit);
	return (
		<div className={css["group"]}>
			<label className={css["choice"]}>
				<input
					type="checkbox"
					form={FORM}
					name={names.onlyShortCircuit}
					value="1"
					checked={checked}
					onChange={heard}
				/>
				<span>{say.onlyShortCircuit}</span>
				<span className={css["count"]}>{format.number(facets.shortCircuit)}</span>
			</label>
			<p className={css["hint"]}>
				{territory ? say.shortCircuitRules(territory) : say.shortCircuitNeedsPlace}
			</p>
		</div>
	);
}
