import { type RefObject, useEffect, useState } from "react";
import { keepOnDevice, readOnDevice } from "../on-device.ts";

/** What is being written, kept on the device until it leaves. What was typed before the page woke up stays. */
export function useDraft(
	key: string,
	field: RefObject<HTMLTextAreaElement>,
	initial: string,
): [string, (text: string) => void] {
	const [text, setText] = useState(initial);
	useEffect(() => {
		setText((current) => current || field.current?.value || readOnDevice(key) || "");
	}, [key, field]);
	return [
		text,
		(next) => {
			setText(next);
			keepOnDevice(key, next);
		},
	];
}
