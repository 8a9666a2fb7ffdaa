import { CircleHelp, Route, RouteOff } from "lucide-react";
import type { ShortCircuit, ShortCircuitReason } from "../../domain/listings/short-circuit.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Badge } from "../badge.tsx";
import css from "./short-circuit-badge.module.css";

type Props = {
	shortCircuit: ShortCircuit;
	rules?: { territory: string; version: number };
};

/** Short circuit or not, and why in words: folded under the badge, open to everybody, script or not. */
export function ShortCircuitBadge({ shortCircuit, rules }: Props) {
	const { shortCircuit: say } = useMessages("listings");
	return (
		<details className={css["why"]}>
			<summary>
				<Verdict holds={shortCircuit.holds} />
				<span className={css["ask"]}>{say.why}</span>
			</summary>
			<ul>
				{shortCircuit.because.map((reason) => (
					<li key={reason.kind}>
						<Reason reason={reason} />
					</li>
				))}
				{rules ? <li>{say.rules(rules.territory, rules.version)}</li> : null}
			</ul>
		</details>
	);
}

export function Verdict({ holds }: { holds: boolean | null }) {
	const { shortCircuit: say } = useMessages("listings");
	if (holds === null)
		return (
			<Badge look="plain">
				<CircleHelp size={14} aria-hidden="true" />
				{say.unknown}
			</Badge>
		);
	const Icon = holds ? Route : RouteOff;
	return (
		<Badge look={holds ? "offer" : "plain"}>
			<Icon size={14} aria-hidden="true" />
			{holds ? say.yes : say.no}
		</Badge>
	);
}

function Reason({ reason }: { reason: ShortCircuitReason }) {
	const { shortCircuit: say } = useMessages("listings");
	switch (reason.kind) {
		case "direct-sale":
			return say.direct;
		case "relays":
			return say.relays(reason.count, reason.max);
		case "distance":
			return say.distance(reason.km, reason.maxKm);
		case "any-distance":
			return say.anyDistance;
		case "place-unknown":
			return say.placeUnknown(reason.maxKm);
	}
}
