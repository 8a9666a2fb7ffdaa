import { beforeAll, expect, test } from "vitest";
import type { Member } from "#app/domain/actor.ts";
import { askBeforeExpiry } from "#app/domain/listings/ask-before-expiry.server.ts";
import { expireListings } from "#app/domain/listings/expire-listings.server.ts";
import { publishListing } from "#app/domain/listings/publish-listing.server.ts";
import { renewListing } from "#app/domain/listings/renew-listing.server.ts";
import { setTerms } from "#app/domain/listings/set-terms.server.ts";
import { startListing } from "#app/domain/listings/start-listing.server.ts";
import { jobsDone } from "#test/support/jobs.ts";
import { rowOf, terms } from "#test/support/listings.ts";
import { mailsTo } from "#test/support/mails.ts";
import { at, villager } from "#test/support/village.ts";

let lea: Member;
let id: string;
beforeAll(async () => {
	lea = await villager("lea");
	({ id } = await startListing(lea, {
		side: "offer",
		productName: "betterave",
		title: "Betteraves",
		description: "",
	}));
	await setTerms(lea, id, terms({ months: [8, 9, 10] }));
	await publishListing(lea, id);
});

test("its owner is asked once, ten days before the end", async () => {
	expect(await askBeforeExpiry(new Date("2026-10-20T03:00:00Z"))).toBe(0);
	expect(await askBeforeExpiry(new Date("2026-10-21T03:00:00Z"))).toBe(1);
	expect(await askBeforeExpiry(new Date("2026-10-22T03:00:00Z"))).toBe(0);
	await jobsDone();
	const [mail] = await mailsTo("lea@village.example");
	expect(mail?.subject).toContain("Betteraves");
	expect(mail?.text).toContain(`/offres/${id}`);
	// members who are not owners are left in peace
	expect(await mailsTo("aline@village.example")).toEqual([]);
});

test("it leaves the day after its last, and comes back renewed", async () => {
	await expireListings(new Date("2026-10-31T23:00:00Z"));
	expect((await rowOf(id)).status).toBe("published");
	expect(await expireListings(new Date("2026-11-01T03:00:00Z"))).toBe(1);
	expect((await rowOf(id)).status).toBe("expired");
	expect(await expireListings(new Date("2026-11-01T03:00:00Z"))).toBe(0);
	await renewListing(at(lea, "2026-11-03"), id);
	expect(await rowOf(id)).toMatchObject({
		status: "published",
		expiresOn: "2027-10-31",
		expiryAskedAt: null,
	});
});
