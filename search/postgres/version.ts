import { deliveryModes, organisationKinds, saleModes } from "#db/vocabulary.ts";
import { numberOf } from "./analysis.ts";

/** Raised when rows are made otherwise than before: documents, analysis, tokens, columns. */
const MAKING = 2;

/** What the rows of an index were made with. Codes are kept by their rank, so a change of their lists counts too. */
export const INDEX_VERSION = numberOf(
	JSON.stringify([MAKING, organisationKinds, saleModes, deliveryModes]),
);
