import { type RefObject, useEffect, useRef } from "react";
import { keepOnDevice, readOnDevice } from "../on-device.ts";

type Kept = Record<string, string>;

/**
 * Keeps what is typed in a form on this device until it has arrived, and puts it back when the browser was closed or the
 * network dropped in between. Text fields only; never passwords.
 */
export function useKeptOnDevice(name: string): RefObject<HTMLFormElement> {
	const form = useRef<HTMLFormElement>(null);
	useEffect(() => {
		const element = form.current;
		if (!element) return;
		const key = `maillage:${name}`;
		const page = location.pathname;
		let isSent = false;
		const keep = () => keepOnDevice(key, JSON.stringify(textsOf(element)));
		const send = () => {
			isSent = true;
		};
		restore(element, read(key));
		// what was typed before the page woke up
		if (textFields(element).some((field) => field.value !== field.defaultValue)) keep();
		element.addEventListener("input", keep);
		element.addEventListener("submit", send);
		return () => {
			element.removeEventListener("input", keep);
			element.removeEventListener("submit", send);
			// a form that did not arrive leaves its place to an error, on the same page
			if (isSent && location.pathname !== page) keepOnDevice(key, "");
		};
	}, [name]);
	return form;
}

function textFields(form: HTMLFormElement) {
	return [
		...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea"),
	].filter(
		(field) => field.name !== "" && ["text", "textarea", "email", "tel"].includes(field.type),
	);
}

function textsOf(form: HTMLFormElement): Kept {
	return Object.fromEntries(textFields(form).map((field) => [field.name, field.value]));
}

/** Only where the page itself has nothing to say: what the server kept is newer. */
function restore(form: HTMLFormElement, kept: Kept): void {
	for (const field of textFields(form)) {
		const value = kept[field.name];
		if (value && field.value === "") {
			// React reads a field through its own setter: the native one, with an event, tells it too
			const prototype = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
			Object.getOwnPropertyDescriptor(prototype.prototype, "value")?.set?.call(field, value);
			field.dispatchEvent(new Event("input", { bubbles: true }));
		}
	}
}

function read(key: string): Kept {
	try {
		return JSON.parse(readOnDevice(key) ?? "{}");
	} catch {
		return {};
	}
}
