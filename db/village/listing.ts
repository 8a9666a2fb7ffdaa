import type {
	DeliveryMode,
	ListingStatus,
	Origin,
	Period,
	SaleMode,
	Side,
	Unit,
	Visibility,
} from "../vocabulary.ts";
import type { VillageOrganisationKey } from "./organisations.ts";
import type { VillagerKey } from "./people.ts";

/** An offer or a need of the village. `product` is a slug of the tree; `months` 1 to 12, none: the product's season. */
export type VillageListing = {
	by: VillageOrganisationKey;
	author: VillagerKey;
	side: Side;
	product: string;
	title: string;
	description?: string;
	quantity?: [number, Unit, Period];
	price?: [cents: number, per: Unit];
	months?: number[];
	labels?: string[];
	saleModes?: SaleMode[];
	deliveryModes?: DeliveryMode[];
	deliveryNote?: string;
	minimumOrderCents?: number;
	radiusKm?: number;
	origin?: Origin;
	/** The listing resold, and from which organisation. */
	resells?: string;
	from?: VillageOrganisationKey;
	visibility?: Visibility;
	status?: ListingStatus;
	/** Days since it was published. */
	daysAgo: number;
};
