/** The codes that rows are made of. Their words are in `app/i18n`, their rules in `app/domain`. */

/** Kinds of organisation: the trades, then the forms of cooperation of requirement R70. */
export const organisationKinds = [
	"producer",
	"artisan",
	"processor",
	"shop",
	"restaurant",
	"canteen",
	"distributor",
	"market",
	"association",
	"cooperative",
	"company",
	"cluster",
	"competitiveness-hub",
	"grappe",
	"ptce",
	"business-club",
	"business-centre",
	"esat",
	"employers-group",
	"third-place",
	"school",
	"support-network",
	"chamber",
	"commune",
	"epci",
	"pays",
	"pnr",
	"gal",
	"development-council",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** How one sells; an offer or an organisation may have several. */
export const saleModes = [
	"farm-gate",
	"shop",
	"market",
	"producers-shop",
	"basket",
	"online",
	"wholesale",
	"to-restaurants",
	"to-canteens",
	"group-order",
] as const;
export type SaleMode = (typeof saleModes)[number];

export const deliveryModes = [
	"pick-up",
	"delivery",
	"drop-point",
	"carrier",
	"shared-round",
] as const;
export type DeliveryMode = (typeof deliveryModes)[number];

export const labelStates = ["held", "in-conversion"] as const;
export type LabelState = (typeof labelStates)[number];

export const membershipRoles = ["member", "owner"] as const;
export type MembershipRole = (typeof membershipRoles)[number];

export const sides = ["offer", "need"] as const;
export type Side = (typeof sides)[number];

export const listingStatuses = [
	"draft",
	"published",
	"paused",
	"fulfilled",
	"expired",
	"archived",
] as const;
export type ListingStatus = (typeof listingStatuses)[number];

export const visibilities = ["public", "members"] as const;
export type Visibility = (typeof visibilities)[number];

/** Where the thing offered comes from: made here, transformed here, or resold for another organisation (R32). */
export const origins = ["own", "transformed", "resold"] as const;
export type Origin = (typeof origins)[number];

export const units = [
	"kg",
	"tonne",
	"litre",
	"hectolitre",
	"piece",
	"dozen",
	"box",
	"pallet",
	"bunch",
	"bag",
	"jar",
	"stere",
	"portion",
	"hour",
	"half-day",
	"day",
	"square-metre",
	"kilometre",
] as const;
export type Unit = (typeof units)[number];

export const periods = ["once", "day", "week", "month", "season", "year"] as const;
export type Period = (typeof periods)[number];

export const territoryKinds = [
	"epci",
	"pays",
	"gal",
	"pnr",
	"departement",
	"region",
	"country",
] as const;
export type TerritoryKind = (typeof territoryKinds)[number];

export const productBranches = ["food", "nature", "craft", "shop", "service"] as const;
export type ProductBranch = (typeof productBranches)[number];

export const labelFamilies = [
	"organic",
	"origin",
	"quality",
	"environment",
	"farm",
	"fair",
	"local",
] as const;
export type LabelFamily = (typeof labelFamilies)[number];

/** "received", "checking" and "importing" are work under way; the others wait for somebody, or are over. */
export const directoryImportStates = [
	"received",
	"unreadable",
	"read",
	"checking",
	"checked",
	"importing",
	"done",
	"cancelled",
] as const;
export type DirectoryImportState = (typeof directoryImportStates)[number];

export const rowOutcomes = ["new", "updated", "unchanged", "refused"] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

export const locales = ["fr", "en"] as const;
export type Locale = (typeof locales)[number];

export const mailTemplates = [
	"verify-email",
	"already-registered",
	"magic-link",
	"reset-password",
	"invitation",
	"claim-proof",
	"claim-granted",
	"claim-refused",
	"removal-proof",
	"listing-ends",
	"new-messages",
	"appointed",
] as const;
export type MailTemplate = (typeof mailTemplates)[number];

/** What an administrator may put somebody in charge of: a territory, or the site. */
export const duties = ["animator", "administrator"] as const;
