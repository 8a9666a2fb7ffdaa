import { Link } from "@remix-run/react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { classes } from "../classes.ts";
import css from "./rings.module.css";

type Neighbour = {
	slug: string;
	name: string;
	commune: string;
	offers: number;
	needs: number;
	km: number;
	bearing: number;
};

/** Kilometres of each ring, and how far from the centre it is drawn: near things get more room than far ones. */
const scale: [km: number, radius: number][] = [
	[5, 62],
	[10, 100],
	[20, 140],
	[50, 190],
];
const EDGE = 200;

/**
 * The network around a place: each organisation at its true bearing, on rings of distance, tied to the centre by a thread. Each
 * dot is a link; the list of the same organisations stands behind for those who listen.
 */
export function Rings({ place, neighbours }: { place: string; neighbours: Neighbour[] }) {
	const { rings: say } = useMessages("home");
	return (
		<figure>
			<nav aria-label={say.label(place, neighbours.length)}>
				<svg viewBox="-210 -210 420 420" className={css["rings"]} role="presentation">
					{scale.map(([km, radius]) => (
						<g key={km}>
							<circle r={radius} className={css["ring"]} />
							<text x={0} y={-radius - 3} textAnchor="middle" className={css["scale"]}>
								{say.km(km)}
							</text>
						</g>
					))}
					{neighbours.map((neighbour) => (
						<Dot key={neighbour.slug} {...neighbour} />
					))}
					<circle r="5" className={css["centre"]} />
					<text y="24" textAnchor="middle" className={css["place"]}>
						{place}
					</text>
				</svg>
			</nav>
			<figcaption className={css["legend"]}>
				<span>
					<i className={css["offer"]} style={{ background: "var(--field)" }} /> {say.offers}
				</span>
				<span>
					<i className={css["need"]} style={{ background: "var(--terracotta)" }} /> {say.needs}
				</span>
			</figcaption>
		</figure>
	);
}

function Dot({ slug, name, commune, offers, needs, km, bearing }: Neighbour) {
	const { rings: say } = useMessages("home");
	const angle = (bearing * Math.PI) / 180;
	// two neighbours of one village would hide each other: a touch of spread from their names
	const spread = ((hash(slug) % 100) / 100 - 0.5) * (km < 1 ? Math.PI * 2 : 0.3);
	const radius = Math.max(34, radiusOf(km));
	const [x, y] = [Math.sin(angle + spread) * radius, -Math.cos(angle + spread) * radius];
	const size = Math.min(11, 5 + Math.sqrt(offers + needs) * 1.6);
	return (
		<Link to={`/structures/${slug}`} aria-label={say.dot(name, commune, km, offers, needs)}>
			<title>{say.dot(name, commune, km, offers, needs)}</title>
			<line x1={0} y1={0} x2={round(x)} y2={round(y)} className={css["thread"]} />
			<circle
				cx={round(x)}
				cy={round(y)}
				r={round(size)}
				className={classes(css["dot"], needs > offers ? css["need"] : css["offer"])}
			/>
		</Link>
	);
}

function radiusOf(km: number): number {
	let [fromKm, fromRadius] = [0, 0];
	for (const [toKm, toRadius] of scale) {
		if (km <= toKm) return fromRadius + ((km - fromKm) / (toKm - fromKm)) * (toRadius - fromRadius);
		[fromKm, fromRadius] = [toKm, toRadius];
	}
	return EDGE;
}

function hash(text: string): number {
	return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
}

/** The same figures from the server and the browser, and fewer of them. */
function round(value: number): number {
	return Math.round(value * 10) / 10;
}
