import { expect, test } from "vitest";
import { loader as products } from "#app/routes/products/product-suggestions.ts";
import { loader as communes } from "#app/routes/territories/commune-suggestions.ts";
import { visit } from "#test/support/request.ts";

type Suggestion = { value: string; label: string; detail?: string };

async function suggested(loader: typeof communes, path: string, headers?: Record<string, string>) {
	const { body } = await visit(loader, path, headers && { headers });
	return body["suggestions"] as Suggestion[];
}

test("a place field is answered with names, postcodes and what tells communes apart", async () => {
	expect((await suggested(communes, "/communes?q=delle"))[0]).toEqual({
		value: "90033",
		label: "Delle (90100)",
		detail: expect.stringMatching(/^Territoire de Belfort · 5\s623\shab\.$/),
	});
	expect((await suggested(communes, "/communes?q=goux+les+usiers"))[0]?.label).toBe(
		"Val-d’Usiers, ex-Goux-les-Usiers (25520)",
	);
	expect((await suggested(communes, "/communes?q=lyon+3"))[0]?.label).toBe(
		"Lyon 3e Arrondissement (69003)",
	);
	expect(await suggested(communes, "/communes")).toEqual([]);
});

test("the nearest come first, whether near is a commune or a point", async () => {
	const first = async (path: string) => (await suggested(communes, path))[0]?.value;
	expect(await first("/communes?q=saint-claude&near=90033")).toBe("39478");
	expect(await first("/communes?q=saint-claude&near=47.5,7.0")).toBe("39478");
	expect(await first("/communes?q=saint-claude&near=nowhere")).toBe("97124");
});

test("suggestions speak the visitor's language and are kept by her browser only", async () => {
	const english = { "Accept-Language": "en" };
	expect((await suggested(communes, "/communes?q=delle", english))[0]?.detail).toBe(
		"Territoire de Belfort · pop. 5,623",
	);
	expect((await suggested(products, "/produits?q=patate", english))[0]).toEqual({
		value: "pomme-de-terre",
		label: "Potato",
		detail: "Vegetables › Root vegetables",
	});
	const { headers } = await visit(communes, "/communes?q=delle");
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
	expect(crafts.map(({ value }) => value)).toContain("objets-en-bois");
	expect(crafts.map(({ value }) => value)).not.toContain("bois-de-chauffage");
});

test("whoever asks too often waits a minute", async () => {
	const from = { address: "198.51.100.7" };
	const asked = Array.from({ length: 301 }, () => visit(products, "/produits?q=miel", from));
	const statuses = (await Promise.all(asked)).map(({ status }) => status);
	expect(statuses.filter((status) => status === 429)).toHaveLength(1);
});
