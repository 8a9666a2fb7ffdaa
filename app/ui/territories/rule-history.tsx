import type { ShortCircuitRules } from "../../domain/listings/short-circuit.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Panel, Stack } from "../layout.tsx";

type Version = { version: number; rules: ShortCircuitRules; reason: string; inForceFrom: Date };

/** What held when, and why. */
export function RuleHistory({ versions }: { versions: Version[] }) {
	const { rules: say } = useMessages("listings");
	return (
		<Stack>
			<h2>{say.history}</h2>
			{versions.length === 0 ? <p>{say.follows}</p> : null}
			{versions.map(({ version, rules, reason, inForceFrom }) => (
				<Panel key={version}>
					<Stack gap={1}>
						<h3>
							{say.version(version)}, {say.since(inForceFrom)}
						</h3>
						<p>{say.summary(rules.maxIntermediaries, rules.maxKm)}</p>
						{rules.directSaleAnyDistance ? <p>{say.directSaleAnyDistance}</p> : null}
						<p>{reason}</p>
					</Stack>
				</Panel>
			))}
		</Stack>
	);
}
