import { expect, test } from "vitest";
import { kindGroups } from "#app/domain/organisations/kind-groups.ts";
import {
	Invitation,
	OrganisationFacts,
	RemovalRequest,
} from "#app/domain/organisations/organisations.ts";
import { organisationKinds } from "#db/vocabulary.ts";
import { facts } from "#test/support/facts.ts";

const website = (written: string) => OrganisationFacts.shape.website.safeParse(written);

test.each([
	["exemple.fr", "https://exemple.fr"],
	[" www.exemple.fr/ferme ", "https://www.exemple.fr/ferme"],
	["http://exemple.fr", "http://exemple.fr"],
	["HTTPS://Exemple.fr", "HTTPS://Exemple.fr"],
])("%j is the site %s", (written, read) => {
	expect(website(written).data).toBe(read);
});

test.each([
	"javascript:alert(1)",
	"javascript://exemple.fr/%0aalert(1)",
	"data:text/html,<script>",
	"ftp://exemple.fr",
	"http://localhost:3000/dev/courrier",
	"exemple",
	"https://",
])("%j is no site", (written) => {
	expect(website(written).success).toBe(false);
});

test.each(["03 84 00 00 01", "+33 (0)3.84.00.00.01", "0384000001"])("%s is a phone", (phone) => {
	expect(facts({ phone }).phone).toBe(phone);
});

test.each(["12", "appelez-moi", "03 84 00 00 01 ou 02 03 04 05 06", "<b>0384</b>"])(
	"%s is no phone",
	(phone) => {
		expect(OrganisationFacts.shape.phone.safeParse(phone).success).toBe(false);
	},
);

test("a position is on the Earth, and a name long enough to be read", () => {
	for (const wrong of [{ latitude: 91 }, { longitude: 181 }, { name: "A" }, { name: " A " }])
		expect(OrganisationFacts.safeParse({ ...facts(), ...wrong }).success).toBe(false);
});

test("addresses are kept in small letters, so that one mailbox has one spelling", () => {
	expect(Invitation.parse({ email: " Ami@Village.Example " }).email).toBe("ami@village.example");
	expect(RemovalRequest.parse({ email: "Ami@Village.Example" }).email).toBe("ami@village.example");
	expect(facts({ publicEmail: "Ferme@Village.Example" }).publicEmail).toBe("ferme@village.example");
});

test("nothing but what the form asks can be slipped into it", () => {
	const slipped = facts({
		slug: "autre",
		claimedAt: new Date(),
		cardEmail: "x@y.example",
		id: "1",
	});
	for (const name of ["slug", "claimedAt", "cardEmail", "id", "removedAt"])
		expect(slipped).not.toHaveProperty(name);
});

test("people who introduce themselves find every kind, once", () => {
	expect(Object.values(kindGroups).flat().sort()).toEqual([...organisationKinds].sort());
});
