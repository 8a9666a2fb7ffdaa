import { Form } from "@remix-run/react";
import type { ListingStatus, Side } from "#db/vocabulary.ts";
import { listingPath } from "../../domain/listings/listing-path.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button, ButtonLink } from "../button.tsx";
import { Row } from "../layout.tsx";
import css from "./owner-acts.module.css";

type Act =
	| "publish"
	| "resume"
	| "pause"
	| "fulfil"
	| "renew"
	| "duplicate"
	| "archive"
	| "discard";

const resources: Record<Act, string> = {
	publish: "publication",
	resume: "publication",
	pause: "pause",
	fulfil: "pourvu",
	renew: "renouvellement",
	duplicate: "copie",
	archive: "archivage",
	discard: "suppression",
};

const acts: Record<ListingStatus, Act[]> = {
	draft: ["publish", "duplicate", "discard"],
	published: ["pause", "fulfil", "renew", "duplicate", "archive"],
	paused: ["resume", "fulfil", "duplicate", "archive"],
	fulfilled: ["renew", "duplicate", "archive"],
	expired: ["renew", "duplicate", "archive"],
	archived: ["duplicate"],
};

type Owned = { id: string; side: Side; status: ListingStatus };

/**
 * What the organisation can do with its listing as it stands: one tap each. In a list, `brief` folds all but the first and the
 * edition.
 */
export function OwnerActs({ listing, brief = false }: { listing: Owned; brief?: boolean }) {
	const { acts: say, page } = useMessages("listings");
	const path = listingPath(listing);
	const [first, ...others] = acts[listing.status];
	const rest = (
		<Row gap={2}>
			<ButtonLink to={`${path}/photos`} look="secondary" small>
				{page.photos}
			</ButtonLink>
			{others.map((act) => (
				<ActButton key={act} path={path} act={act} label={say[act]} />
			))}
		</Row>
	);
	return (
		<div className={css["acts"]}>
			<Row gap={2}>
				{first ? <ActButton path={path} act={first} label={say[first]} /> : null}
				{listing.status === "archived" ? null : (
					<ButtonLink to={`${path}/quoi`} look="secondary" small>
						{page.edit}
					</ButtonLink>
				)}
			</Row>
			{brief ? (
				<details className={css["more"]}>
					<summary>{say.more}</summary>
					{rest}
				</details>
			) : (
				rest
			)}
		</div>
	);
}

function ActButton({ path, act, label }: { path: string; act: Act; label: string }) {
	const isFinal = act === "discard" || act === "archive";
	const goesOnline = act === "publish" || act === "resume";
	return (
		<Form method="post" action={`${path}/${resources[act]}`}>
			<Button small look={goesOnline ? "primary" : isFinal ? "danger" : "secondary"}>
				{label}
			</Button>
		</Form>
	);
}
