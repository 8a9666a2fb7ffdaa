import { eq, inArray } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { organisations, people } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { countUnread } from "../messaging/count-unread.server.ts";
import { countOpenRequests } from "../organisations/open-requests.server.ts";
import type { Account } from "./account.ts";

/** What the header shows of the actor's own account. */
export async function findAccount(actor: Member): Promise<Account> {
	const ids = actor.memberships.map(({ organisationId }) => organisationId);
	const [[person], mine, unread, requests] = await Promise.all([
		db.select({ name: people.name }).from(people).where(eq(people.id, actor.personId)),
		ids.length === 0
			? []
			: db
					.select({ id: organisations.id, name: organisations.name })
					.from(organisations)
					.where(inArray(organisations.id, ids))
					.orderBy(organisations.name),
		countUnread(actor),
		countOpenRequests(actor),
	]);
	return {
		personId: actor.personId,
		name: person?.name ?? "",
		organisations: mine,
		organisationId: actor.organisationId,
		isAdministrator: actor.isAdministrator,
		isAnimator: actor.territoryIds.length > 0,
		unread,
		requests,
	};
}
