import { Form } from "@remix-run/react";
import type { ListingStatus, Side } from "#db/vocabulary.ts";
import { listingPath } from "../../domain/listings/listings.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Button, ButtonLink } from "../button.tsx";
import { Row } from "../layout.tsx";

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

/** What the organisation can do with its listing as it stands: one tap each. */
export function OwnerActs({
	listing,
}: {
	listing: { id: string; side: Side; status: ListingStatus };
}) {
	const { acts: say, page } = useMessages("listings");
	const path = listingPath(listing);
	const [first, ...others] = acts[listing.status];
	return (
		<Row gap={2}>
			{first ? <ActButton path={path} act={first} label={say[first]} isFirst /> : null}
			{listing.status === "archived" ? null : (
				<ButtonLink to={`${path}/quoi`} look="secondary" small>
					{page.edit}
				</ButtonLink>
			)}
			<ButtonLink to={`${path}/photos`} look="secondary" small>
				{page.photos}
			</ButtonLink>
			{others.map((act) => (
				<ActButton key={act} path={path} act={act} label={say[act]} />
			))}
		</Row>
	);
}

function ActButton({
	path,
	act,
	label,
	isFirst = false,
}: {
	path: string;
	act: Act;
	label: string;
	isFirst?: boolean;
}) {
	const isFinal = act === "discard" || act === "archive";
	return (
		<Form method="post" action={`${path}/${resources[act]}`}>
			<Button small look={isFirst ? "primary" : isFinal ? "danger" : "secondary"}>
				{label}
			</Button>
		</Form>
	);
}
