import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countNetwork } from "../../domain/listings/count-network.server.ts";
import { listInSeason } from "../../domain/listings/list-in-season.server.ts";
import { listLatest } from "../../domain/listings/list-latest.server.ts";
import { listNeighbourhood } from "../../domain/listings/list-neighbourhood.server.ts";
import { rulesInForce } from "../../domain/listings/rules-in-force.server.ts";
import { listingCards } from "../../domain/search/listing-cards.server.ts";
import { findLiveliestCommune } from "../../domain/territories/find-liveliest-commune.server.ts";
import { formatIn } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { ButtonLink } from "../../ui/button.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Hero } from "../../ui/home/hero.tsx";
import { InSeason } from "../../ui/home/in-season.tsx";
import { JoinUs } from "../../ui/home/join-us.tsx";
import { LatestListings } from "../../ui/home/latest-listings.tsx";
import { Page, Stack } from "../../ui/layout.tsx";
import { absolute } from "../../web/absolute.server.ts";
import { messagesFor } from "../../web/locale.server.ts";
import { actorOf } from "../../web/session.server.ts";
import { viewpointOf } from "../../web/viewpoint.server.ts";

const RADIUS_KM = 50;

export async function loader({ request, context }: LoaderFunctionArgs) {
	const actor = await actorOf(request, context);
	const viewpoint = await viewpointOf(request, actor);
	const centre = viewpoint ?? (await findLiveliestCommune());
	const month = formatIn(actor.locale).monthOf(actor.now);
	const [{ rules }, neighbours, season, counted, needIds, offerIds] = await Promise.all([
		rulesInForce(centre?.code ?? null, actor.now),
		centre ? listNeighbourhood(actor, centre, RADIUS_KM) : [],
		listInSeason(actor, month, 12),
		countNetwork(actor),
		listLatest(actor, "need", 3),
		listLatest(actor, "offer", 6),
	]);
	const cards = await listingCards([...needIds, ...offerIds], viewpoint, rules);
	const { shell, home } = messagesFor(request);
	return {
		centre,
		neighbours,
		season,
		month,
		counted,
		needs: cards.filter(({ side }) => side === "need"),
		offers: cards.filter(({ side }) => side === "offer"),
		url: absolute("/"),
		title: shell.titled(home.title),
		description: home.lead,
	};
}

export default function Home() {
	const { centre, neighbours, season, month, counted, needs, offers } =
		useLoaderData<typeof loader>();
	const say = useMessages("home");
	const isEmpty = counted.offers + counted.needs === 0;
	return (
		<Page>
			<Stack gap={7}>
				<Hero centre={centre} neighbours={neighbours} counted={counted} />
				{isEmpty ? (
					<Empty
						title={say.empty.title}
						actions={<ButtonLink to="/proposer">{say.empty.action}</ButtonLink>}
					>
						{say.empty.text}
					</Empty>
				) : null}
				<InSeason products={season} month={month} />
				<LatestListings
					title={say.needs.title}
					listings={needs}
					month={month}
					more={{ label: say.needs.all, path: "/recherche?type=besoins&tri=date" }}
				/>
				<LatestListings
					title={say.offers.title}
					listings={offers}
					month={month}
					more={{ label: say.offers.all, path: "/recherche?tri=date" }}
				/>
				<JoinUs />
			</Stack>
		</Page>
	);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: data?.title },
	{ name: "description", content: data?.description },
	{ property: "og:url", content: data?.url },
];
