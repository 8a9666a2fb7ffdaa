import css from "./flash.module.css";
import { Notice } from "./notice.tsx";

/** What the last action left to say. */
export function Flash({ flash }: { flash: { text: string; tone: "done" | "attention" } | null }) {
	if (!flash) return null;
	return (
		<div className={css["flash"]}>
			<Notice tone={flash.tone} live>
				{flash.text}
			</Notice>
		</div>
	);
}
