import { refuse } from "../errors.ts";
import { findOrganisation } from "./find-organisation.server.ts";

/** A directory card that nobody has claimed. Whether it has an e-mail is told; the address never is. @throws not-found · conflict `card.claimed` */
export async function findClaimableCard(
	slug: string,
): Promise<{ name: string; slug: string; hasEmail: boolean }> {
	const card = (await findOrganisation(slug)) ?? refuse("not-found");
	if (card.claimedAt) refuse("conflict", "card.claimed");
	return { name: card.name, slug: card.slug, hasEmail: card.cardEmail !== null };
}
