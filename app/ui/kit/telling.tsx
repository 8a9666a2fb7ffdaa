import { useMessages } from "../../i18n/use-messages.tsx";
import { Badge } from "../badge.tsx";
import { ButtonLink } from "../button.tsx";
import { Empty } from "../empty.tsx";
import { Fact, Facts } from "../facts.tsx";
import { LabelBadges } from "../label-badges.tsx";
import { Row } from "../layout.tsx";
import { Linked } from "../linked.tsx";
import { ShortCircuitBadge, Verdict } from "../listings/short-circuit-badge.tsx";
import { SideBadge } from "../listings/side-badge.tsx";
import { Notice } from "../notice.tsx";
import { converting, offer, organic } from "./samples.ts";
import { Specimen } from "./specimen.tsx";

export function Telling() {
	const say = useMessages("kit");
	return (
		<>
			<Specimen
				{...say.badge}
				files={["app/ui/badge.tsx", "app/ui/label-badges.tsx", "app/ui/listings/side-badge.tsx"]}
			>
				<Row gap={2}>
					<SideBadge side="offer" />
					<SideBadge side="need" />
					<LabelBadges labels={[organic, converting]} />
					<Badge look="sun">{say.badge.sun}</Badge>
					<Badge look="sky">{say.badge.sky}</Badge>
					<Badge>{say.badge.plain}</Badge>
					<Badge look="danger">{say.badge.danger}</Badge>
				</Row>
			</Specimen>
			<Specimen {...say.circuit} files={["app/ui/listings/short-circuit-badge.tsx"]}>
				<Row>
					{offer.shortCircuit ? (
						<ShortCircuitBadge
							shortCircuit={offer.shortCircuit}
							rules={{ territory: "CC du Sud Territoire", version: 2 }}
						/>
					) : null}
					<Verdict holds={false} />
					<Verdict holds={null} />
				</Row>
			</Specimen>
			<Specimen {...say.notice} files={["app/ui/notice.tsx", "app/ui/flash.tsx"]}>
				<Notice>{say.notice.info}</Notice>
				<Notice tone="done">{say.notice.done}</Notice>
				<Notice tone="attention">{say.notice.attention}</Notice>
				<Notice tone="danger">{say.notice.danger}</Notice>
			</Specimen>
			<Specimen {...say.empty} files={["app/ui/empty.tsx"]}>
				<Empty
					title={say.empty.heading}
					actions={<ButtonLink to="/recherche">{say.empty.action}</ButtonLink>}
				>
					{say.empty.text}
				</Empty>
			</Specimen>
			<Specimen {...say.facts} files={["app/ui/facts.tsx"]}>
				<Facts>
					<Fact name={say.facts.opening}>{say.facts.openingValue}</Fact>
					<Fact name={say.facts.site}>
						<a href="https://village.example">village.example</a>
					</Fact>
				</Facts>
			</Specimen>
			<Specimen {...say.linked} files={["app/ui/linked.tsx"]}>
				<Linked text={say.linked.text} />
			</Specimen>
		</>
	);
}
