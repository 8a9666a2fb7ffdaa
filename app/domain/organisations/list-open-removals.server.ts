import { eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { communes, organisations, removalRequests } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { openRemovals } from "./open-requests.server.ts";

export type OpenRemoval = {
	id: string;
	email: string;
	reason: string;
	organisation: string;
	slug: string;
	commune: string;
	createdAt: Date;
};

/** Removal requests that wait for the actor's decision, oldest first. */
export async function listOpenRemovals(actor: Member): Promise<OpenRemoval[]> {
	return db
		.select({
			id: removalRequests.id,
			email: removalRequests.email,
			reason: removalRequests.reason,
			organisation: organisations.name,
			slug: organisations.slug,
			commune: communes.name,
			createdAt: removalRequests.createdAt,
		})
		.from(removalRequests)
		.innerJoin(organisations, eq(organisations.id, removalRequests.organisationId))
		.innerJoin(communes, eq(communes.code, organisations.communeCode))
		.where(openRemovals(actor))
		.orderBy(removalRequests.createdAt)
		.limit(200);
}
