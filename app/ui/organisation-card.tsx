import { Link } from "@remix-run/react";
import { BookOpen } from "lucide-react";
import type { OrganisationCard as Card } from "../domain/search/cards.ts";
import { useFormat, useMessages } from "../i18n/use-messages.tsx";
import { Badge } from "./badge.tsx";
import css from "./card.module.css";
import { CardPlace } from "./card-place.tsx";
import { classes } from "./classes.ts";
import { LabelBadges } from "./label-badges.tsx";
import { Photo } from "./photo.tsx";

type Props = {
	organisation: Card;
	/** The level below the title of the list. */
	heading?: "h2" | "h3" | "h4";
};

/** An organisation in a list: who, where, its specialty, what it has online. Speaks the areas `search` and `words`. */
export function OrganisationCard({ organisation, heading: Heading = "h3" }: Props) {
	const { card: say } = useMessages("search");
	const words = useMessages("words");
	const format = useFormat();
	const { path, name, kind, specialty, labels, photo, isClaimed, saleModes } = organisation;
	const online = [
		organisation.offers > 0 ? say.offers(organisation.offers) : null,
		organisation.needs > 0 ? say.needs(organisation.needs) : null,
	].filter((text) => text !== null);
	return (
		<article className={classes(css["card"], css["organisation"])}>
			<div className={css["badges"]}>
				<Badge look="sky">{words.organisationKind[kind]}</Badge>
				<LabelBadges labels={labels} />
				{isClaimed ? null : (
					<Badge>
						<BookOpen size={14} aria-hidden="true" />
						{say.unclaimed}
					</Badge>
				)}
			</div>
			<Heading className={css["title"]}>
				<Link to={path} className={css["over"]}>
					{name}
				</Link>
			</Heading>
			{photo ? (
				<div className={css["photo"]}>
					<Photo photo={photo} sizes="7rem" />
				</div>
			) : null}
			{specialty ? <p className={css["who"]}>{specialty}</p> : null}
			<CardPlace {...organisation} />
			<div className={css["foot"]}>
				{online.length > 0 ? <p className={css["price"]}>{format.and(online)}</p> : null}
				{saleModes.length > 0 ? (
					<p className={css["soft"]}>
						{format.enumerate(saleModes.map((mode) => words.saleMode[mode]))}
					</p>
				) : null}
			</div>
		</article>
	);
}
