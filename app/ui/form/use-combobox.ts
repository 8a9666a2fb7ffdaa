import {
	type ChangeEvent,
	type ComponentPropsWithRef,
	type KeyboardEvent,
	useEffect,
	useRef,
	useState,
} from "react";
import type { Suggestion } from "./suggestion.ts";
import { useSuggestions } from "./use-suggestions.ts";

type Asked = {
	/** Of the text field; the list and its lines are named after it. */
	id: string;
	label: string;
	/** A page that answers `?q=` with `{ suggestions }`. */
	source: string;
	/** The words changed: what was picked before no longer holds. */
	onType: () => void;
	onPick: (suggestion: Suggestion) => void;
};

export type Combobox = {
	/** Empty while the list is closed. */
	shown: Suggestion[];
	/** The line the arrows stand on; -1: still in the field. */
	line: number;
	input: ComponentPropsWithRef<"input">;
	list: ComponentPropsWithRef<"div">;
	lineAt: (index: number) => ComponentPropsWithRef<"div">;
};

/**
 * A text field that proposes, as WAI-ARIA 1.2 describes the combobox: arrows walk the list, Enter takes a line, Escape closes,
 * and leaving takes nothing. The words stay with the browser, so that those typed before the page woke up are not lost.
 */
export function useCombobox({ id, label, source, onType, onPick }: Asked): Combobox {
	const { items, ask } = useSuggestions(source);
	const [isOpen, setOpen] = useState(false);
	const [walked, setLine] = useState(-1);
	const field = useRef<HTMLInputElement>(null);
	const shown = isOpen ? items : [];
	const line = walked < shown.length ? walked : -1;
	const listId = `${id}-liste`;
	const lineId = (index: number) => `${listId}-${index}`;

	useEffect(() => {
		if (line >= 0)
			document.getElementById(`${listId}-${line}`)?.scrollIntoView({ block: "nearest" });
	}, [line, listId]);

	function setOpenAtTop(open: boolean): void {
		setOpen(open);
		setLine(-1);
	}

	function pick(index: number): void {
		const suggestion = shown[index];
		if (!suggestion) return;
		if (field.current) field.current.value = suggestion.label;
		setOpenAtTop(false);
		onPick(suggestion);
	}

	function type({ currentTarget }: ChangeEvent<HTMLInputElement>): void {
		onType();
		// words put back by the device, without anybody there, propose nothing
		if (currentTarget !== document.activeElement) return;
		ask(currentTarget.value);
		setOpenAtTop(true);
	}

	function press(event: KeyboardEvent<HTMLInputElement>): void {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (event.nativeEvent.isComposing || items.length === 0) return;
		if (step) {
			setOpen(true);
			setLine(around(line + step, items.length));
		} else if (event.key === "Enter" && line >= 0) pick(line);
		else if (event.key === "Escape" && isOpen) setOpenAtTop(false);
		else return;
		event.preventDefault();
	}

	return {
		shown,
		line,
		input: {
			id,
			ref: field,
			role: "combobox",
			autoComplete: "off",
			"aria-autocomplete": "list",
			"aria-expanded": shown.length > 0,
			"aria-controls": listId,
			"aria-activedescendant": line >= 0 ? lineId(line) : undefined,
			onClick: () => setOpen(true),
			onBlur: () => setOpenAtTop(false),
			onChange: type,
			onKeyDown: press,
		},
		list: {
			id: listId,
			role: "listbox",
			"aria-label": label,
			// the field keeps the focus while one points at its list
			onMouseDown: (event) => event.preventDefault(),
		},
		lineAt: (index) => ({
			id: lineId(index),
			role: "option",
			"aria-selected": index === line,
			onMouseMove: () => setLine(index),
			onClick: () => pick(index),
		}),
	};
}

/** Past the last line comes the field, -1, then the first one. */
function around(line: number, lines: number): number {
	if (line < -1) return lines - 1;
	return line < lines ? line : -1;
}
