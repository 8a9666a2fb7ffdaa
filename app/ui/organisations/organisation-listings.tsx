import type { ListingCard as Card } from "../../domain/search/cards.ts";
import { Cards, Stack } from "../layout.tsx";
import { ListingCard } from "../listing-card.tsx";

type Props = {
	title: string;
	listings: Card[];
	rules: { territory: string; version: number };
	month: number;
};

/** What it has online, seen from where the reader is. */
export function OrganisationListings({ title, listings, rules, month }: Props) {
	if (listings.length === 0) return null;
	return (
		<section>
			<Stack>
				<h2>{title}</h2>
				<Cards>
					{listings.map((listing) => (
						<li key={listing.id}>
							<ListingCard {...{ listing, rules, month }} />
						</li>
					))}
				</Cards>
			</Stack>
		</section>
	);
}
