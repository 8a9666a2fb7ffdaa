import { foldText } from "#db/reference/fold.ts";
import { refuse } from "../errors.ts";
import { findOrganisation } from "../organisations/find-organisation.server.ts";
import { resolveOrganisation } from "../search/resolve-organisation.server.ts";
import type { ListingProvenance } from "./listings.ts";

/**
 * The organisation something is resold for: the one picked as long as the words beside it are its name, else the one they mean.
 * @throws invalid `required`, `source.unknown`, `source.ambiguous`
 */
export async function sourceOf({
	source,
	sourceName,
}: Pick<ListingProvenance, "source" | "sourceName">): Promise<{ id: string }> {
	const field = "sourceName";
	if (!source && !sourceName) return refuse("invalid", "required", { field });
	const picked = source ? await findOrganisation(source) : null;
	if (picked && (!sourceName || foldText(picked.name) === foldText(sourceName))) return picked;
	const meant = await resolveOrganisation(sourceName ?? "");
	if (meant.organisation) return meant.organisation;
	const reason = meant.because === "ambiguous" ? "source.ambiguous" : "source.unknown";
	return refuse("invalid", reason, { field });
}
