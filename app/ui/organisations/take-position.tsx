import { LocateFixed } from "lucide-react";
import { type MouseEvent, useEffect, useState } from "react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button } from "../button.tsx";
import { Stack } from "../layout.tsx";
import { Notice } from "../notice.tsx";

type Told = { tone: "done" | "attention"; text: string };

/** Five decimals are a metre. */
const DECIMALS = 5;

/** Fills the `latitude` and `longitude` of the form around it from where the device is. Nothing where it cannot say. */
export function TakePosition() {
	const { device: say } = useMessages("organisations");
	const [canTell, setCanTell] = useState(false);
	const [asking, setAsking] = useState(false);
	const [told, setTold] = useState<Told | null>(null);
	useEffect(() => setCanTell("geolocation" in navigator), []);
	if (!canTell) return null;

	function take({ currentTarget: { form } }: MouseEvent<HTMLButtonElement>): void {
		setAsking(true);
		const end = (tone: Told["tone"], text: string) => {
			setAsking(false);
			setTold({ tone, text });
		};
		navigator.geolocation.getCurrentPosition(
			({ coords: { latitude, longitude, accuracy } }) => {
				write(form, "latitude", latitude);
				write(form, "longitude", longitude);
				end("done", say.taken(Math.ceil(accuracy)));
			},
			() => end("attention", say.refused),
			{ enableHighAccuracy: true, timeout: 20_000 },
		);
	}

	return (
		<Stack gap={3}>
			<Button type="button" look="secondary" onClick={take} aria-busy={asking || undefined}>
				<LocateFixed size={20} aria-hidden="true" />
				{say.take}
			</Button>
			<div role="status">{told ? <Notice tone={told.tone}>{told.text}</Notice> : null}</div>
		</Stack>
	);
}

function write(form: HTMLFormElement | null, name: string, degrees: number): void {
	const field = form?.elements.namedItem(name);
	if (!(field instanceof HTMLInputElement)) return;
	field.value = degrees.toFixed(DECIMALS);
	field.dispatchEvent(new Event("input", { bubbles: true }));
}
