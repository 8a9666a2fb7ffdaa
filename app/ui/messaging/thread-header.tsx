import { Link } from "@remix-run/react";
import { ArrowLeft } from "lucide-react";
import { listingPath } from "../../domain/listings/listing-path.ts";
import type { About, Party } from "../../domain/messaging/messaging.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Badge } from "../badge.tsx";
import css from "./thread-header.module.css";

/** With whom, for whom, and about what. */
export function ThreadHeader({
	others,
	voice,
	about,
}: {
	others: Party[];
	/** Named when the reader speaks for one of several organisations. */
	voice: Party | null;
	about: About | null;
}) {
	const say = useMessages("messaging");
	const [only] = others;
	const names = say.with(others.map(({ name }) => name));
	return (
		<header className={css["header"]}>
			<Link to="/conversations" className={css["back"]} aria-label={say.thread.back}>
				<ArrowLeft size={22} aria-hidden="true" />
			</Link>
			<div className={css["text"]}>
				<h1 className={css["name"]}>
					{others.length === 1 && only?.slug ? (
						<Link to={`/structures/${only.slug}`}>{names}</Link>
					) : (
						names
					)}
				</h1>
				{voice ? <p className={css["voice"]}>{say.forParty(voice.name)}</p> : null}
				{about ? <AboutListing about={about} /> : null}
			</div>
		</header>
	);
}

export function AboutListing({ about }: { about: About }) {
	const say = useMessages("messaging");
	const words = useMessages("words");
	return (
		<p className={css["about"]}>
			<span className="visually-hidden">{say.about}</span>
			<Badge look={about.side}>{words.side[about.side]}</Badge>
			<Link to={listingPath(about)}>{about.title}</Link>
		</p>
	);
}
