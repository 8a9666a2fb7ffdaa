import { Link } from "@remix-run/react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Stack } from "../layout.tsx";
import { SeasonBar } from "../season-bar.tsx";
import css from "./in-season.module.css";

/** What is offered this month and not all year: a page of a seed catalogue. */
export function InSeason({
	products,
	month,
}: {
	products: { slug: string; name: string; months: number; offers: number }[];
	month: number;
}) {
	const { season: say } = useMessages("home");
	if (products.length === 0) return null;
	return (
		<section>
			<Stack>
				<h2>{say.title(month)}</h2>
				<ul className={css["products"]}>
					{products.map(({ slug, name, months, offers }) => (
						<li key={slug}>
							<Link to={`/recherche?produit=${slug}&mois=${month}`} className={css["product"]}>
								<span className={css["name"]}>{name}</span>
								<span className={css["count"]}>{say.offers(offers)}</span>
								<SeasonBar months={months} now={month} />
							</Link>
						</li>
					))}
				</ul>
				<p>
					<Link to={`/recherche?mois=${month}`}>{say.all}</Link>
				</p>
			</Stack>
		</section>
	);
}
