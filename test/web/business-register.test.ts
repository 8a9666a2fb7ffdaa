import { afterAll, expect, test } from "vitest";
import { registered, startFakeRegister } from "#test/support/fake-business-register.ts";

const register = await startFakeRegister();
process.env["SIRET_LOOKUP_URL"] = register.url;
const { lookUpSiret, prefillFromSiret } = await import("#app/web/business-register.server.ts");

afterAll(() => register.stop());

test("a farm's number fills its form, written as people write it", async () => {
	expect(await prefillFromSiret("900 000 506 00015")).toEqual({
		prefill: {
			facts: {
				siret: registered.farm,
				name: "Earl du Petit Etang",
				nafCode: "01.13Z",
				street: "7 Rue des Etangs",
				postcode: "90100",
				latitude: 47.5203,
				longitude: 7.0342,
				languages: ["fr"],
			},
			commune: { value: "90043", label: "Faverois (90100)" },
			isClosed: false,
		},
	});
});

test("a shop goes by its sign, and may stand nowhere in particular", async () => {
	expect(await lookUpSiret(registered.shopWithSign)).toMatchObject({
		business: {
			name: "Le Panier de Delle",
			street: "12 b Avenue de la Gare",
			latitude: null,
			longitude: null,
		},
	});
});

test("an establishment that closed says so", async () => {
	expect(await lookUpSiret(registered.closed)).toMatchObject({
		business: { name: "Boulangerie Fermee", street: "", isClosed: true },
	});
});

test("whoever asked the State not to be shown is not shown here either", async () => {
	expect(await lookUpSiret(registered.private)).toEqual({ missing: "private" });
});

test("a number the register does not know leaves the form to be typed", async () => {
	expect(await lookUpSiret("73282932000074")).toEqual({ missing: "unknown" });
});

test("a number that is none is told so, and nobody is asked", async () => {
	register.behave("broken");
	expect(await prefillFromSiret("3,49E+13")).toEqual({ error: { reason: "siret.scientific" } });
	expect(await prefillFromSiret("123")).toMatchObject({ error: { reason: "siret.length" } });
	register.behave("well");
});

test.each(["broken", "busy", "silent"] as const)(
	"a register that is %s keeps nobody waiting",
	async (how) => {
		register.behave(how);
		expect(await lookUpSiret(registered.farm)).toEqual({ missing: "unavailable" });
		expect(await prefillFromSiret(registered.farm)).toEqual({ missing: "unavailable" });
		register.behave("well");
	},
);
