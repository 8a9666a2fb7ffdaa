import { foldText } from "#db/reference/fold.ts";
import { findOrganisation } from "../organisations/find-organisation.server.ts";
import { suggestOrganisations } from "./suggest-organisations.server.ts";

type Resolved = { id: string; name: string };

export type OrganisationMeant =
	| { organisation: Resolved }
	| { organisation: null; because: "nothing" | "ambiguous" };

/**
 * The organisation that somebody typed without picking it: by its name, by the beginning of one that no other begins with, or
 * by the address of its page, which tells those of one name apart.
 */
export async function resolveOrganisation(text: string): Promise<OrganisationMeant> {
	const slug = /(?:^|\/structures\/)([a-z0-9-]+)\/?$/.exec(text.trim())?.[1];
	const addressed = slug ? await findOrganisation(slug) : null;
	if (addressed) return { organisation: addressed };
	const begun = await suggestOrganisations(text, null, 8);
	const named = begun.filter(({ name }) => foldText(name) === foldText(text));
	const [only, another] = named.length > 0 ? named : begun;
	if (only && !another) return { organisation: only };
	return { organisation: null, because: only ? "ambiguous" : "nothing" };
}
