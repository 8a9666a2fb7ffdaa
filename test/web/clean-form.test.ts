import { expect, test } from "vitest";
import { ChosenColumns } from "#app/domain/directories/columns/mapping.ts";
import { SignUp } from "#app/domain/identity/identity.ts";
import { ListingTerms } from "#app/domain/listings/listings.ts";
import { cleanForm } from "#app/web/clean-form.server.ts";
import { parseForm } from "#app/web/read-form.server.ts";

function formOf(...fields: [string, string][]): FormData {
	const form = new FormData();
	for (const [name, value] of fields) form.append(name, value);
	return form;
}

test("a name that counts to billions makes no list of billions", () => {
	for (const name of ["months[4000000000]", "months[1000]", "zz[999999999]", "labels[5000000].x"]) {
		const read = parseForm(formOf(["months", "1"], [name, "2"]), ListingTerms);
		expect(read, name).toMatchObject({ value: { months: [1] } });
	}
	expect(parseForm(formOf(["zz[99999999]", "1"]), SignUp)).toMatchObject({
		reply: { values: {} },
	});
});

test("what every object shares is out of reach of a name", () => {
	const names = [
		"__proto__.isAdministrator",
		"__proto__[isAdministrator]",
		"constructor.prototype.isAdministrator",
		"months.__proto__.isAdministrator",
		`${"a.".repeat(5000)}a`,
	];
	const read = parseForm(formOf(...names.map((name): [string, string] => [name, "on"])), SignUp);
	expect(({} as Record<string, unknown>)["isAdministrator"]).toBeUndefined();
	expect(read).toMatchObject({ reply: { values: {} } });
});

test("the lists that our own pages send are read whole, in their order", () => {
	const form = formOf(
		...Array.from({ length: 200 }, (_, at): [string, string] => [
			`fields[${at}]`,
			at === 199 ? "name" : "",
		]),
	);
	const read = parseForm(form, ChosenColumns);
	expect("value" in read && read.value.fields).toHaveLength(200);
	expect("value" in read && read.value.fields.at(-1)).toBe("name");
});

test("a NUL is left out, the rest of what was typed stays", () => {
	expect(cleanForm(formOf(["name", "Lé\0a"])).get("name")).toBe("Léa");
	expect(cleanForm(new URLSearchParams({ q: "a\0b" })).get("q")).toBe("ab");
});

test("more fields than any form has are refused", () => {
	const many = Array.from({ length: 2001 }, (): [string, string] => ["labels", "ab"]);
	expect(() => cleanForm(formOf(...many))).toThrow(
		expect.objectContaining({ init: { status: 422 } }),
	);
	expect([...cleanForm(formOf(...many.slice(1)))]).toHaveLength(2000);
});
