import { Link } from "@remix-run/react";
import { useFormat, useMessages } from "../../i18n/use-messages.tsx";
import { DistanceRing } from "../distance-ring.tsx";
import { Beside, Cards, Panel, Row } from "../layout.tsx";
import { ListingCard } from "../listing-card.tsx";
import { OrganisationCard } from "../organisation-card.tsx";
import { SeasonBar } from "../season-bar.tsx";
import { Table } from "../table.tsx";
import { allYear, need, offer, organisation, winter } from "./samples.ts";
import { Specimen } from "./specimen.tsx";

const sales: [product: string, kg: number, cents: number][] = [
	["Carottes des sables", 120, 21_600],
	["Poireaux d’hiver", 45.5, 10_920],
	["Pommes de terre à purée, variété Monalisa", 1200, 144_000],
];

export function Showing() {
	const say = useMessages("kit");
	return (
		<>
			<Specimen
				{...say.card}
				files={["app/ui/listing-card.tsx", "app/ui/organisation-card.tsx", "app/ui/photo.tsx"]}
			>
				<Cards>
					<li>
						<ListingCard listing={offer} month={11} heading="h4" />
					</li>
					<li>
						<ListingCard listing={need} month={11} heading="h4" />
					</li>
					<li>
						<OrganisationCard organisation={organisation} heading="h4" />
					</li>
				</Cards>
			</Specimen>
			<Specimen {...say.season} files={["app/ui/season-bar.tsx", "app/ui/distance-ring.tsx"]}>
				<SeasonBar months={winter} now={11} />
				<SeasonBar months={allYear} now={11} />
				<Row>
					{[3, 12, 40, 140].map((km) => (
						<Ring key={km} km={km} />
					))}
				</Row>
			</Specimen>
			<Sales />
		</>
	);
}

function Ring({ km }: { km: number }) {
	const format = useFormat();
	return (
		<Row gap={2}>
			<DistanceRing km={km} size={40} />
			{format.km(km)}
		</Row>
	);
}

function Sales() {
	const { table: say } = useMessages("kit");
	const words = useMessages("words");
	const format = useFormat();
	return (
		<Specimen {...say} files={["app/ui/table.tsx"]}>
			<Table caption={say.caption} columns={[say.product, say.quantity, say.amount]}>
				{sales.map(([product, kg, cents]) => (
					<tr key={product}>
						<th scope="row">
							<Link to="/recherche">{product}</Link>
						</th>
						<td>{words.amount(kg, "kg")}</td>
						<td>{format.money(cents)}</td>
					</tr>
				))}
			</Table>
		</Specimen>
	);
}

export function LayingOut() {
	const { layout: say } = useMessages("kit");
	return (
		<Specimen {...say} files={["app/ui/layout.tsx"]} once>
			<Beside
				first={<Panel>{say.first}</Panel>}
				aside={
					<Panel>
						<strong>{say.aside}</strong>
					</Panel>
				}
			>
				<Panel>{say.rest}</Panel>
			</Beside>
		</Specimen>
	);
}
