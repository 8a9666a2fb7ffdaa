import { expect, test } from "vitest";
import { forgive, limit } from "#app/web/rate-limit.server.ts";
import { db } from "#db/client.server.ts";
import { rateLimits } from "#db/schema/index.ts";

const POINTS = 10;

let somebodies = 0;

/** Somebody who has not tried anything yet. */
function somebody(): string {
	somebodies += 1;
	return `somebody-${somebodies}@village.example`;
}

async function refusedAfter(tries: number, ...who: string[]): Promise<unknown> {
	for (let count = 0; count < tries; count++) await limit("sign-in", ...who);
	return limit("sign-in", ...who).catch((refused) => refused);
}

test("the eleventh try is refused, and told how long to wait", async () => {
	const refused = await refusedAfter(POINTS, somebody());
	expect(refused).toMatchObject({
		init: { status: 429, headers: { "Retry-After": expect.stringMatching(/^\d+$/) } },
		data: { code: "too-many", values: { minutes: 15 } },
	});
});

test("a success gives its try back", async () => {
	const who = somebody();
	for (let count = 0; count < POINTS * 2; count++) {
		await limit("sign-in", who);
		await forgive("sign-in", who);
	}
	expect(await refusedAfter(POINTS, who)).toMatchObject({ init: { status: 429 } });
});

test("each is counted for oneself, each thing for itself", async () => {
	const [one, other] = [somebody(), somebody()];
	expect(await refusedAfter(POINTS, one)).toMatchObject({ init: { status: 429 } });
	await limit("sign-in", other);
	await limit("sign-up", one);
	await expect(limit("sign-in", other, one)).rejects.toMatchObject({ init: { status: 429 } });
});

test("however an address is written, it is the same somebody", async () => {
	const who = somebody();
	for (let count = 0; count < POINTS / 5; count++)
		for (const written of [who, who.toUpperCase(), ` ${who}`, `${who}  `, `\u00a0${who}\t`])
			await limit("sign-in", written);
	await expect(limit("sign-in", who)).rejects.toMatchObject({ init: { status: 429 } });
});

test("tries that come at once are all counted", async () => {
	const who = somebody();
	const outcomes = await Promise.allSettled(
		Array.from({ length: POINTS * 2 }, () => limit("sign-in", who)),
	);
	expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(POINTS);
});

test("when the time has passed one may try again", async () => {
	const who = somebody();
	expect(await refusedAfter(POINTS, who)).toMatchObject({ init: { status: 429 } });
	await db.update(rateLimits).set({ expire: new Date(Date.now() - 1000) });
	await limit("sign-in", who);
});

test("who tried is kept as a hash only", async () => {
	const who = somebody();
	await limit("send-mail", who, "192.0.2.77");
	const kept = JSON.stringify(await db.select().from(rateLimits));
	expect(kept).toContain("send-mail");
	expect(kept).not.toContain(who);
	expect(kept).not.toContain("192.0.2.77");
});

test("whoever has a network of IPv6 is one, however many addresses she takes of it", async () => {
	const network = "2001:db8:0:42";
	const addresses = [`${network}::1`, "2001:DB8::42:a:b:c:d", `${network}:0:0:0:9`];
	for (let count = 0; count < POINTS; count++)
		await limit("sign-in", addresses[count % addresses.length] ?? "");
	for (const address of [...addresses, "2001:0db8:0000:0042:ffff::1"])
		await expect(limit("sign-in", address)).rejects.toMatchObject({ init: { status: 429 } });
	await limit("sign-in", "2001:db8:0:43::1");
	await limit("sign-in", "2001:db8::1");
	for (const neighbour of ["::ffff:192.0.2.7", "::ffff:192.0.2.8"])
		for (let count = 0; count < 6; count++) await limit("sign-in", neighbour);
});
