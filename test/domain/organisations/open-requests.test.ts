import { beforeAll, expect, test } from "vitest";
import { visitor } from "#app/domain/actor.ts";
import { findAccount } from "#app/domain/identity/find-account.server.ts";
import { claimCard } from "#app/domain/organisations/claim-card.server.ts";
import { decideClaim, listOpenClaims } from "#app/domain/organisations/decide-claim.server.ts";
import { listOpenRemovals } from "#app/domain/organisations/list-open-removals.server.ts";
import { countOpenRequests } from "#app/domain/organisations/open-requests.server.ts";
import { requestRemoval } from "#app/domain/organisations/remove-card.server.ts";
import { loader as everyPage } from "#app/root.tsx";
import { loader as administration } from "#app/routes/administration/start.tsx";
import { db } from "#db/client.server.ts";
import { animators, claims, removalRequests } from "#db/schema/index.ts";
import { unclaimedCard } from "#test/support/cards.ts";
import { visit } from "#test/support/request.ts";
import { TODAY, villager } from "#test/support/village.ts";

beforeAll(async () => {
	await db.delete(claims);
	await db.delete(removalRequests);
	const { slug } = await unclaimedCard();
	await claimCard(await villager("victor"), slug, { message: "C'est la mienne." });
	await requestRemoval(visitor("fr", TODAY), slug, { email: "x@ailleurs.example", reason: "" });
});

test("what waits is counted as it is listed, for those who decide and nobody else", async () => {
	for (const key of ["ines", "claire"] as const) {
		const actor = await villager(key);
		const listed = (await listOpenClaims(actor)).length + (await listOpenRemovals(actor)).length;
		expect([listed, await countOpenRequests(actor)], key).toEqual([2, 2]);
		expect(await findAccount(actor)).toMatchObject({ requests: 2 });
	}
	for (const key of ["lea", "victor"] as const)
		expect(await countOpenRequests(await villager(key)), key).toBe(0);
});

test("an animator of other places has none of it", async () => {
	const ines = await villager("ines");
	const elsewhere = { ...ines, territoryIds: [crypto.randomUUID()] };
	expect(await db.$count(animators)).toBeGreaterThan(0);
	expect(await countOpenRequests(elsewhere)).toBe(0);
});

test("pages say how many wait, and one less once decided", async () => {
	const shown = async () =>
		(await visit(everyPage, "/", { as: "ines" })).body["account"] as { requests: number };
	expect((await shown()).requests).toBe(2);
	expect(await visit(administration, "/administration", { as: "claire" })).toMatchObject({
		body: { requests: 2 },
	});
	const [claim] = await listOpenClaims(await villager("ines"));
	await decideClaim(await villager("ines"), claim?.id ?? "", false);
	expect((await shown()).requests).toBe(1);
});
