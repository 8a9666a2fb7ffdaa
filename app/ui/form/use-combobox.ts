import {
	type ComponentPropsWithRef,
	type KeyboardEvent,
	type RefObject,
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
	input: ComponentPropsWithRef<"input"> & { ref: RefObject<HTMLInputElement> };
	list: ComponentPropsWithRef<"div">;
	lineAt: (index: number) => ComponentPropsWithRef<"div">;
};

/**
 * A text field that proposes, as WAI-ARIA 1.2 describes the combobox: arrows walk the list, Enter takes a line, Escape closes,
 * and leaving takes nothing. The words stay with the browser: those typed before the page woke up are not lost, and count.
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

	const typedEarly = useRef(() => {
		if (field.current && field.current.value !== field.current.defaultValue) typed(field.current);
	});
	useEffect(() => typedEarly.current(), []);

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

	function typed(input: HTMLInputElement): void {
		onType();
		// words put back by the device, without anybody there, propose nothing
		if (input !== document.activeElement) return;
		ask(input.value);
		setOpenAtTop(true);
	}

	function press(event: KeyboardEvent<HTMLInputElement>): void {
		if (event.nativeEvent.isComposing || items.length === 0) return;
		// on what is typed, Enter is for the form
		if (event.key === "Enter" && line < 0) setOpenAtTop(false);
		else if (takes(event.key)) event.preventDefault();
	}

	/** Whether the list has a use for a key; it is then put to that use. */
	function takes(key: string): boolean {
		const step = { ArrowDown: 1, ArrowUp: -1 }[key];
		if (step) {
			setOpen(true);
			setLine(around(line + step, items.length));
		} else if (key === "Enter") pick(line);
		else if (key === "Escape" && isOpen) setOpenAtTop(false);
		else return false;
		return true;
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
			onChange: ({ currentTarget }) => typed(currentTarget),
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
