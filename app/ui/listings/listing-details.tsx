import { Link } from "@remix-run/react";
import { MapPin } from "lucide-react";
import type { ReactNode } from "react";
import { useFormat, useMessages } from "../../i18n/use-messages.tsx";
import { DistanceRing } from "../distance-ring.tsx";
import { Fact, Facts } from "../facts.tsx";
import { LabelBadges } from "../label-badges.tsx";
import { Beside, Panel, Row, Stack } from "../layout.tsx";
import { Linked } from "../linked.tsx";
import { PhotoStrip } from "../photo.tsx";
import { SeasonBar } from "../season-bar.tsx";
import css from "./listing-details.module.css";
import type { ListingShown } from "./listing-shown.ts";
import { ShortCircuitBadge } from "./short-circuit-badge.tsx";
import { SideBadge } from "./side-badge.tsx";

type Props = ListingShown & {
	now: Date;
	viewpoint: { name: string } | null;
	children?: ReactNode;
};

/** A listing on its own page: what it is, then beside it who, how far, for how much, and what one can do (`children`). */
export function ListingDetails({ children, ...shown }: Props) {
	return (
		<article>
			<Beside
				first={<Head {...shown} heading="h1" />}
				aside={
					<Panel>
						<Stack>
							<Key {...shown} />
							{children}
						</Stack>
					</Panel>
				}
			>
				<Body {...shown} />
			</Beside>
		</article>
	);
}

/** The same in one column, before it is published. */
export function ListingPreview(shown: Props) {
	return (
		<article>
			<Stack gap={5}>
				<Stack gap={3}>
					<Head {...shown} heading="h2" />
					<Key {...shown} />
				</Stack>
				<Body {...shown} />
			</Stack>
		</article>
	);
}

function Head({ listing, labels, heading: Heading }: ListingShown & { heading: "h1" | "h2" }) {
	return (
		<Stack gap={3}>
			<Row gap={2}>
				<SideBadge side={listing.side} />
				<LabelBadges labels={labels} />
			</Row>
			<Heading>{listing.title}</Heading>
		</Stack>
	);
}

function Key({ viewpoint, ...shown }: Props) {
	const { shortCircuit, rules } = shown;
	return (
		<Stack gap={3}>
			<Price {...shown} />
			<Who {...shown} viewpoint={viewpoint} />
			{shortCircuit ? <ShortCircuitBadge shortCircuit={shortCircuit} rules={rules} /> : null}
		</Stack>
	);
}

function Body({ now, ...shown }: Props) {
	const { listing, photos } = shown;
	return (
		<Stack gap={5}>
			<PhotoStrip photos={photos} />
			{listing.description ? <Linked text={listing.description} /> : null}
			<Season months={listing.months} now={now} />
			<Panel>
				<Terms {...shown} />
			</Panel>
		</Stack>
	);
}

function Price({ listing }: ListingShown) {
	const { page: say } = useMessages("listings");
	const words = useMessages("words");
	const format = useFormat();
	if (listing.side === "need") return null;
	const price =
		listing.priceCents === null
			? say.toDiscuss
			: say.perUnit(format.money(listing.priceCents), words.unit[listing.priceUnit ?? "piece"]);
	return <p className={css["price"]}>{price}</p>;
}

function Who({ organisation, commune, km, viewpoint }: ListingShown & Pick<Props, "viewpoint">) {
	const { page: say } = useMessages("listings");
	const words = useMessages("words");
	return (
		<p className={css["who"]}>
			<MapPin size={20} aria-hidden="true" />
			<Link to={`/structures/${organisation.slug}`}>{organisation.name}</Link>
			<span>
				{words.organisationKind[organisation.kind]} · {commune.name}
			</span>
			{km !== null && viewpoint ? (
				<span className={css["who"]}>
					<DistanceRing km={km} />
					{say.away(km, viewpoint.name)}
					{commune.positionKm > 0 ? ` (${words.approximatePlace})` : ""}
				</span>
			) : null}
		</p>
	);
}

function Season({ months, now }: { months: number; now: Date }) {
	const words = useMessages("words");
	const { monthOf } = useFormat();
	return (
		<Stack gap={2}>
			<p>
				<strong>{words.season(months)}</strong>
			</p>
			<SeasonBar months={months} now={monthOf(now)} />
		</Stack>
	);
}

function Terms({ listing, source }: ListingShown) {
	const { page: say } = useMessages("listings");
	const words = useMessages("words");
	const format = useFormat();
	const { quantity, unit, period, startsOn, endsOn, deliveryModes, deliveryNote } = listing;
	const amount = quantity !== null && unit ? words.amount(quantity, unit) : null;
	const dates = [startsOn && say.from(startsOn), endsOn && say.until(endsOn)].filter(Boolean);
	const delivery = format.enumerate(deliveryModes.map((mode) => words.deliveryMode[mode]));
	return (
		<Facts>
			<Fact name={say.quantity}>
				{amount ? [amount, period ? words.period[period] : ""].join(" ") : null}
			</Fact>
			<Fact name={say.dates}>{dates.join(" ")}</Fact>
			<Fact name={say.sale}>
				{format.enumerate(listing.saleModes.map((mode) => words.saleMode[mode]))}
			</Fact>
			<Fact name={say.delivery}>{[delivery, deliveryNote].filter(Boolean).join(" · ")}</Fact>
			<Fact name={say.minimum}>
				{listing.minimumOrderCents === null ? null : format.money(listing.minimumOrderCents)}
			</Fact>
			<Fact name={say.radius}>{listing.radiusKm === null ? null : words.km(listing.radiusKm)}</Fact>
			{listing.side === "offer" ? (
				<Fact name={say.origin}>
					{[words.origin[listing.origin], listing.originNote].filter(Boolean).join(" · ")}
				</Fact>
			) : null}
			<Fact name={say.resoldFor}>
				{source ? <Link to={`/structures/${source.slug}`}>{source.name}</Link> : null}
			</Fact>
			{listing.visibility === "members" ? (
				<Fact name={say.visibility}>{words.visibility.members}</Fact>
			) : null}
		</Facts>
	);
}
