import { MapPin, MessageSquare, Pencil } from "lucide-react";
import { distanceKm } from "../../domain/territories/distance.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Badge } from "../badge.tsx";
import { ButtonLink } from "../button.tsx";
import { DistanceRing } from "../distance-ring.tsx";
import { LabelBadges, type LabelShown } from "../label-badges.tsx";
import { Row, Stack } from "../layout.tsx";
import css from "./organisation-head.module.css";
import type { OrganisationShown } from "./organisation-shown.ts";

type Props = {
	organisation: OrganisationShown;
	commune: { name: string; positionKm: number };
	labels: LabelShown[];
	isClaimed: boolean;
	mayEdit: boolean;
	viewpoint: { name: string; latitude: number; longitude: number } | null;
};

/** Who it is, where, what for, and the way to write to it. */
export function OrganisationHead({
	organisation,
	commune,
	labels,
	isClaimed,
	mayEdit,
	viewpoint,
}: Props) {
	const { page: say } = useMessages("organisations");
	const words = useMessages("words");
	const { slug, name, kind, specialty } = organisation;
	return (
		<div className={css["head"]}>
			<Stack gap={3}>
				<Row gap={2}>
					<Badge look="sky">{words.organisationKind[kind]}</Badge>
					<LabelBadges labels={labels} />
				</Row>
				<h1>{name}</h1>
				{specialty ? <p className={css["specialty"]}>{specialty}</p> : null}
				<p className={css["place"]}>
					<MapPin size={20} aria-hidden="true" />
					{commune.name}
					<Away organisation={organisation} viewpoint={viewpoint} />
				</p>
			</Stack>
			<div className={css["actions"]}>
				{isClaimed && !mayEdit ? (
					<ButtonLink to={`/conversations/nouvelle?structure=${slug}`}>
						<MessageSquare size={20} aria-hidden="true" />
						{say.write}
					</ButtonLink>
				) : null}
				{mayEdit ? (
					<>
						<ButtonLink to={`/structures/${slug}/modifier`} look="secondary">
							<Pencil size={18} aria-hidden="true" />
							{say.edit}
						</ButtonLink>
						<ButtonLink to={`/structures/${slug}/photos`} look="secondary">
							{say.photos}
						</ButtonLink>
						<ButtonLink to={`/structures/${slug}/membres`} look="secondary">
							{say.members}
						</ButtonLink>
					</>
				) : null}
			</div>
		</div>
	);
}

function Away({ organisation, viewpoint }: Pick<Props, "organisation" | "viewpoint">) {
	const { page: say } = useMessages("organisations");
	const { latitude, longitude } = organisation;
	if (!viewpoint || latitude === null || longitude === null) return null;
	const km = distanceKm(viewpoint, { latitude, longitude });
	if (km < 0.5) return null;
	return (
		<>
			<DistanceRing km={km} />
			{say.away(km, viewpoint.name)}
		</>
	);
}
