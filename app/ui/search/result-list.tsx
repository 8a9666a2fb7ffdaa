import type {
	ListingCard as Listing,
	OrganisationCard as Organisation,
} from "../../domain/search/cards.ts";
import { ListingCard } from "../listing-card.tsx";
import { OrganisationCard } from "../organisation-card.tsx";
import css from "./results.module.css";

type Props = {
	listings: Listing[];
	organisations: Organisation[];
	rules: { territory: string; version: number };
	month: number;
};

export function ResultList({ listings, organisations, rules, month }: Props) {
	return (
		<ul className={css["list"]}>
			{listings.map((listing) => (
				<li key={listing.id} id={listing.id}>
					<ListingCard listing={listing} month={month} heading="h2" rules={rules} />
				</li>
			))}
			{organisations.map((organisation) => (
				<li key={organisation.id} id={organisation.id}>
					<OrganisationCard organisation={organisation} heading="h2" />
				</li>
			))}
		</ul>
	);
}
