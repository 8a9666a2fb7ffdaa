import type {
	DeliveryMode,
	ListingStatus,
	OrganisationKind,
	Origin,
	Period,
	SaleMode,
	Side,
	Unit,
	Visibility,
} from "#db/vocabulary.ts";
import type { ShortCircuit } from "../../domain/listings/short-circuit.ts";
import type { LabelShown } from "../label-badges.tsx";
import type { PhotoShown } from "../photo.tsx";

/** What a listing's page shows. */
export type ListingShown = {
	listing: {
		id: string;
		side: Side;
		status: ListingStatus;
		visibility: Visibility;
		title: string;
		description: string;
		quantity: number | null;
		unit: Unit | null;
		period: Period | null;
		priceCents: number | null;
		priceUnit: Unit | null;
		months: number;
		startsOn: string | null;
		endsOn: string | null;
		saleModes: SaleMode[];
		deliveryModes: DeliveryMode[];
		deliveryNote: string;
		minimumOrderCents: number | null;
		radiusKm: number | null;
		origin: Origin;
		originNote: string;
		publishedAt: Date | null;
		expiresOn: string | null;
	};
	product: { slug: string; name: string } | null;
	organisation: { slug: string; name: string; kind: OrganisationKind; specialty: string };
	commune: { name: string; postcode: string; positionKm: number };
	source: { slug: string; name: string } | null;
	labels: LabelShown[];
	photos: PhotoShown[];
	km: number | null;
	shortCircuit: ShortCircuit | null;
	rules: { territory: string; version: number };
};
