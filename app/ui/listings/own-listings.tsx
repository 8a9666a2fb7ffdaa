import { Link } from "@remix-run/react";
import type { ListingStatus, Side } from "#db/vocabulary.ts";
import { listingPath } from "../../domain/listings/listing-path.ts";
import { useFormat, useMessages } from "../../i18n/use-messages.tsx";
import { Badge } from "../badge.tsx";
import { Stack } from "../layout.tsx";
import { SeasonBar } from "../season-bar.tsx";
import css from "./own-listings.module.css";
import { OwnerActs } from "./owner-acts.tsx";
import { SideBadge } from "./side-badge.tsx";

type Own = {
	id: string;
	side: Side;
	status: ListingStatus;
	title: string;
	months: number;
	expiresOn: string | null;
	updatedAt: Date;
};

/** One's own offers and needs in one state, each with its season and what can be done with it. */
export function OwnListings({
	title,
	listings,
	now,
}: {
	title: string;
	listings: Own[];
	now: Date;
}) {
	const { monthOf } = useFormat();
	if (listings.length === 0) return null;
	return (
		<Stack gap={3}>
			<h2>
				{title} <Badge>{listings.length}</Badge>
			</h2>
			<ul className={css["list"]}>
				{listings.map((listing) => (
					<li key={listing.id} className={css["item"]}>
						<Stack gap={1}>
							<p className={css["title"]}>
								<SideBadge side={listing.side} />
								<Link to={listingPath(listing)}>{listing.title}</Link>
							</p>
							<When listing={listing} now={now} />
						</Stack>
						<SeasonBar months={listing.months} now={monthOf(now)} />
						<OwnerActs listing={listing} brief />
					</li>
				))}
			</ul>
		</Stack>
	);
}

function When({ listing, now }: { listing: Own; now: Date }) {
	const { mine: say } = useMessages("listings");
	const words = useMessages("words");
	const until =
		listing.status === "published" && listing.expiresOn ? say.until(listing.expiresOn) : null;
	return (
		<p className={css["when"]}>
			{[words.status[listing.status], until, say.touched(listing.updatedAt, now)]
				.filter(Boolean)
				.join(" · ")}
		</p>
	);
}
