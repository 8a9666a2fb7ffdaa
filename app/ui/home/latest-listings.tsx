import { Link } from "@remix-run/react";
import type { ListingCard as Card } from "../../domain/search/cards.ts";
import { Cards, Stack } from "../layout.tsx";
import { ListingCard } from "../listing-card.tsx";

/** The last offers or needs, and where the others are. */
export function LatestListings({
	title,
	listings,
	month,
	more,
}: {
	title: string;
	listings: Card[];
	month: number;
	more: { label: string; path: string };
}) {
	if (listings.length === 0) return null;
	return (
		<section>
			<Stack>
				<h2>{title}</h2>
				<Cards>
					{listings.map((listing) => (
						<li key={listing.id}>
							<ListingCard listing={listing} month={month} />
						</li>
					))}
				</Cards>
				<p>
					<Link to={more.path}>{more.label}</Link>
				</p>
			</Stack>
		</section>
	);
}
