import { useMessages } from "../i18n/use-messages.tsx";
import css from "./card.module.css";
import { DistanceRing } from "./distance-ring.tsx";

type Props = { commune: string; km: number | null; positionKm: number };

/** Where it is: the commune, how far, and whether that is sure. */
export function CardPlace({ commune, km, positionKm }: Props) {
	const { card: say } = useMessages("search");
	return (
		<p className={css["place"]}>
			{km === null ? null : (
				<>
					<DistanceRing km={km} size={24} />
					<strong>{say.away(km)}</strong>
				</>
			)}
			<span>
				{commune}
				{positionKm > 0 ? ` (${say.approximate})` : ""}
			</span>
		</p>
	);
}
