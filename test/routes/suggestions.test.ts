import type { LoaderFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import { loader as products } from "#app/routes/products/product-suggestions.ts";
import { loader as communes } from "#app/routes/territories/commune-suggestions.ts";

type Loader = typeof communes;

async function ask(loader: Loader, path: string, headers: HeadersInit = {}): Promise<Response> {
	const context = { nonce: "", requestId: "", address: path, report: () => {}, publish: () => {} };
	const request = new Request(`http://localhost:3000${path}`, { headers });
	return loader({ request, context, params: {} } as LoaderFunctionArgs);
}

async function suggested(loader: Loader, path: string, headers?: HeadersInit) {
	const { suggestions } = await (await ask(loader, path, headers)).json();
	return suggestions;
}

test("a place field is answered with names, postcodes and what tells communes apart", async () => {
	expect((await suggested(communes, "/communes?q=delle"))[0]).toEqual({
		value: "90033",
		label: "Delle (90100)",
		detail: expect.stringMatching(/^Territoire de Belfort · 5\s623\shab\.$/),
	});
	expect((await suggested(communes, "/communes?q=goux+les+usiers"))[0].label).toBe(
		"Val-d’Usiers, ex-Goux-les-Usiers (25520)",
	);
	expect((await suggested(communes, "/communes?q=lyon+3"))[0].label).toBe(
		"Lyon 3e Arrondissement (69003)",
	);
	expect(await suggested(communes, "/communes")).toEqual([]);
});

test("the nearest come first, whether near is a commune or a point", async () => {
	const first = async (path: string) => (await suggested(communes, path))[0].value;
	expect(await first("/communes?q=saint-claude&near=90033")).toBe("39478");
	expect(await first("/communes?q=saint-claude&near=47.5,7.0")).toBe("39478");
	expect(await first("/communes?q=saint-claude&near=nowhere")).toBe("97124");
});

test("suggestions speak the visitor's language and are kept by her browser only", async () => {
	const english = { "Accept-Language": "en" };
	expect((await suggested(communes, "/communes?q=delle", english))[0].detail).toBe(
		"Territoire de Belfort · pop. 5,623",
	);
	expect((await suggested(products, "/produits?q=patate", english))[0]).toEqual({
		value: "pomme-de-terre",
		label: "Potato",
		detail: "Vegetables › Root vegetables",
	});
	const { headers } = await ask(communes, "/communes?q=delle");
	expect(headers.get("Cache-Control")).toMatch(/^private, max-age=/);
	expect(headers.get("Vary")).toContain("Accept-Language");
});

test("a product field is answered with products and their groups", async () => {
	expect((await suggested(products, "/produits?q=steaks+haches"))[0]).toEqual({
		value: "steak-hache",
		label: "Steak haché",
		detail: "Viandes et volailles › Bœuf",
	});
	const crafts = await suggested(products, "/produits?q=bois&branch=craft");
	expect(crafts.map(({ value }: { value: string }) => value)).toContain("objets-en-bois");
	expect(crafts.map(({ value }: { value: string }) => value)).not.toContain("bois-de-chauffage");
});

test("whoever asks too often waits a minute", async () => {
	const asked = Array.from({ length: 301 }, () => ask(products, "/produits?q=miel"));
	const outcomes = await Promise.allSettled(asked);
	const refused = outcomes.filter(({ status }) => status === "rejected");
	expect(refused).toHaveLength(1);
	expect(refused[0]).toMatchObject({ reason: { init: { status: 429 } } });
});
