import { Award } from "lucide-react";
import type { LabelState } from "#db/vocabulary.ts";
import { useMessages } from "../i18n/use-messages.tsx";
import { Badge } from "./badge.tsx";

export type LabelShown = { slug: string; name: string; shortName: string; state: LabelState };

/** Labels held, and those in conversion told apart by words and by a dashed border. */
export function LabelBadges({ labels }: { labels: LabelShown[] }) {
	const words = useMessages("words");
	return labels.map(({ slug, name, shortName, state }) => (
		<Badge key={slug} look={state === "held" ? "label" : "conversion"}>
			<Award size={14} aria-hidden="true" />
			<abbr title={name} style={{ textDecoration: "none" }}>
				{shortName}
			</abbr>
			{state === "held" ? null : ` (${words.labelState[state]})`}
		</Badge>
	));
}
