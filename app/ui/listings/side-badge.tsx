import { ArrowUpRight, Search } from "lucide-react";
import type { Side } from "#db/vocabulary.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Badge } from "../badge.tsx";

/** Offers are green and go out, needs are terracotta and look in: told by word, colour and sign. */
export function SideBadge({ side }: { side: Side }) {
	const words = useMessages("words");
	const Icon = side === "offer" ? ArrowUpRight : Search;
	return (
		<Badge look={side}>
			<Icon size={14} aria-hidden="true" />
			{words.side[side]}
		</Badge>
	);
}
