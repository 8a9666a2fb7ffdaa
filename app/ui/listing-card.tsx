import { Link } from "@remix-run/react";
import { Lock } from "lucide-react";
import type { ListingCard as Card } from "../domain/search/cards.ts";
import { useFormat, useMessages } from "../i18n/use-messages.tsx";
import { Badge } from "./badge.tsx";
import css from "./card.module.css";
import { CardPlace } from "./card-place.tsx";
import { classes } from "./classes.ts";
import { LabelBadges } from "./label-badges.tsx";
import { ShortCircuitBadge } from "./listings/short-circuit-badge.tsx";
import { SideBadge } from "./listings/side-badge.tsx";
import { Photo } from "./photo.tsx";
import { SeasonBar } from "./season-bar.tsx";

type Props = {
	listing: Card;
	/** Month to mark in the season, 1 to 12. */
	month: number;
	/** The level below the title of the list. */
	heading?: "h2" | "h3" | "h4";
	/** Whose rules the short-circuit badge follows. */
	rules?: { territory: string; version: number };
};

/**
 * An offer or a need in a list: what, who, how far, when, for how much, and whether it is a short circuit with its reasons.
 * Speaks the areas `search`, `listings` and `words`.
 */
export function ListingCard({ listing, month, heading: Heading = "h3", rules }: Props) {
	const { card: say } = useMessages("search");
	const { side, title, organisation, labels, photo, months, membersOnly, shortCircuit } = listing;
	return (
		<article className={classes(css["card"], css[side])}>
			<div className={css["badges"]}>
				<SideBadge side={side} />
				<LabelBadges labels={labels} />
				{membersOnly ? (
					<Badge>
						<Lock size={14} aria-hidden="true" />
						{say.members}
					</Badge>
				) : null}
			</div>
			<Heading className={css["title"]}>
				<Link to={listing.path} className={css["over"]}>
					{title}
				</Link>
			</Heading>
			{photo ? (
				<div className={css["photo"]}>
					<Photo photo={photo} sizes="7rem" />
				</div>
			) : null}
			<p className={css["who"]}>
				<Link to={`/structures/${organisation.slug}`}>{organisation.name}</Link>
			</p>
			<CardPlace {...listing} />
			<SeasonBar months={months} now={month} />
			<div className={css["foot"]}>
				<Terms listing={listing} />
				{shortCircuit ? (
					<div className={css["above"]}>
						<ShortCircuitBadge shortCircuit={shortCircuit} {...(rules ? { rules } : {})} />
					</div>
				) : null}
			</div>
		</article>
	);
}

/** What an offer costs, how much a need is. */
function Terms({ listing }: { listing: Card }) {
	const { card: say } = useMessages("search");
	const words = useMessages("words");
	const format = useFormat();
	const { side, priceCents, priceUnit, quantity, unit } = listing;
	if (side === "need")
		return quantity !== null && unit ? (
			<p className={css["price"]}>{words.amount(quantity, unit)}</p>
		) : null;
	if (priceCents === null) return <p className={css["soft"]}>{say.toDiscuss}</p>;
	return (
		<p className={css["price"]}>
			{say.perUnit(format.money(priceCents), words.unit[priceUnit ?? "piece"])}
		</p>
	);
}
