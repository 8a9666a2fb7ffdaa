import { villageNeeds } from "./needs.ts";
import { villageOffers } from "./offers.ts";

export const villageListings = { ...villageOffers, ...villageNeeds };

export type VillageListingKey = keyof typeof villageListings;
