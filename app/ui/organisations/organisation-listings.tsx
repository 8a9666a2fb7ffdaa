import { Link } from "@remix-run/react";
import { listingPath } from "../../domain/listings/listing-path.ts";
import { Stack } from "../layout.tsx";

export function OrganisationListings({
	title,
	listings,
}: {
	title: string;
	listings: { id: string; side: "offer" | "need"; title: string }[];
	now: Date;
}) {
	if (listings.length === 0) return null;
	return (
		<Stack>
			<h2>{title}</h2>
			{listings.map((listing) => (
				<Link key={listing.id} to={listingPath(listing)}>
					{listing.title}
				</Link>
			))}
		</Stack>
	);
}
