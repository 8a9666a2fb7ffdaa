import { expect, test } from "vitest";
import { type Purpose, readSigned, sign } from "#app/web/signed-link.server.ts";

const now = new Date("2026-10-06T08:00:00Z");
const tomorrow = new Date("2026-10-07T08:00:00Z");
const token = sign("stop-message-mails", "lea", tomorrow);

test("a link says for whom it was made, until its time", () => {
	expect(readSigned("stop-message-mails", token, now)).toBe("lea");
	expect(readSigned("stop-message-mails", token, tomorrow)).toBeNull();
});

test("a link altered in any place is worth nothing", () => {
	for (let place = 0; place < token.length; place++) {
		const other = token[place] === "a" ? "b" : "a";
		const altered = token.slice(0, place) + other + token.slice(place + 1);
		expect(readSigned("stop-message-mails", altered, now), altered).toBeNull();
	}
	for (const nonsense of ["", "lea", "lea.1.x", `${token}x`, token.slice(0, -1), `x.${token}`])
		expect(readSigned("stop-message-mails", nonsense, now), nonsense).toBeNull();
});

test("a link made for one purpose is worth nothing for another", () => {
	expect(readSigned("another" as Purpose, token, now)).toBeNull();
});
