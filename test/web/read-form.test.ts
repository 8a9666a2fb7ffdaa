import { expect, test } from "vitest";
import * as z from "zod";
import { type RefusalCode, refuse } from "#app/domain/errors.ts";
import { parseForm, submit, tryForm } from "#app/web/read-form.server.ts";

const Order = z.object({
	title: z.string().trim().min(2).max(20),
	quantity: z.number().min(0.5).max(10_000).optional(),
	boxes: z.int().optional(),
	side: z.enum(["offer", "need"]).default("offer"),
	modes: z.array(z.enum(["shop", "market"])).default([]),
	isUrgent: z.boolean().default(false),
	phone: z.string().regex(/^\d+$/, { error: "phone" }).optional(),
	password: z.string().min(10).optional(),
});

function form(fields: Record<string, string | string[] | File>): FormData {
	const data = new FormData();
	for (const [name, values] of Object.entries(fields))
		for (const value of [values].flat()) data.append(name, value);
	return data;
}

function read(fields: Parameters<typeof form>[0]) {
	const outcome = parseForm(form({ title: "Carottes", ...fields }), Order, ["password"]);
	return "value" in outcome ? outcome.value : outcome.reply;
}

test.each([
	["1200", 1200],
	["1200,50", 1200.5],
	["1 200,50", 1200.5],
	["1\u00a0200,50", 1200.5],
	["1\u202f200,50", 1200.5],
	[" 12.5 ", 12.5],
	["0,5", 0.5],
])("the number people write as %j is %d", (written, quantity) => {
	expect(read({ quantity: written })).toMatchObject({ quantity });
});

test.each([
	"1.200,50",
	"1,200.50",
	"12 kg",
	"douze",
	"1,2,3",
	"--1",
	"Infinity",
	"NaN",
	"0x10",
	"1e3",
])("%j is no number, and comes back as it was typed", (written) => {
	expect(read({ quantity: written })).toMatchObject({
		values: { title: "Carottes", quantity: written },
		errors: { quantity: [{ reason: "not-a-number" }] },
	});
});

test("numbers out of bounds, and halves of boxes, say what would do", () => {
	expect(read({ quantity: "0,1" })).toMatchObject({
		errors: { quantity: [{ reason: "too-small.number", values: { minimum: 0.5 } }] },
	});
	expect(read({ quantity: "10 001" })).toMatchObject({
		errors: { quantity: [{ reason: "too-big.number", values: { maximum: 10_000 } }] },
	});
	expect(read({ boxes: "1,5" })).toMatchObject({ errors: { boxes: [{ reason: "not-a-int" }] } });
});

test("what is left empty, or holds only spaces, is absent", () => {
	const value = { title: "Carottes", side: "offer", modes: [], isUrgent: false };
	expect(read({ quantity: "", boxes: "  ", side: "", phone: "\u00a0", modes: "" })).toEqual(value);
	expect(read({})).toEqual(value);
	for (const title of ["", "   "])
		expect(read({ title })).toMatchObject({ errors: { title: [{ reason: "required" }] } });
});

test("texts are trimmed, and judged trimmed", () => {
	expect(read({ title: "  Carottes  " })).toMatchObject({ title: "Carottes" });
	expect(read({ title: " A " })).toMatchObject({
		errors: { title: [{ reason: "too-small.string", values: { minimum: 2 } }] },
	});
});

test("boxes ticked once or several times, and a box not ticked, read as such", () => {
	expect(read({ modes: "shop", isUrgent: "on" })).toMatchObject({
		modes: ["shop"],
		isUrgent: true,
	});
	expect(read({ modes: ["shop", "market"] })).toMatchObject({ modes: ["shop", "market"] });
	expect(read({ modes: ["shop", "palace"] })).toMatchObject({
		values: { modes: ["shop", "palace"] },
		errors: { "modes[1]": [{ reason: "invalid-value" }] },
	});
});

test("a schema's own reason is the one that is told", () => {
	expect(read({ phone: "appelez" })).toMatchObject({ errors: { phone: [{ reason: "phone" }] } });
});

test("a password is never sent back", () => {
	const reply = read({ title: "A", password: "trop-court", quantity: "12" });
	expect(reply).toMatchObject({ values: { title: "A", quantity: "12" } });
	expect(JSON.stringify(reply)).not.toContain("trop-court");
	expect(read({ password: "court" })).toMatchObject({
		errors: { password: [{ reason: "too-small.string", values: { minimum: 10 } }] },
	});
});

test("a file where a text is asked, and names that reach into objects, do no harm", () => {
	expect(read({ title: new File(["x"], "x.txt") })).toMatchObject({ values: { title: "" } });
	read({ "__proto__.polluted": "yes", "constructor.prototype.polluted": "yes", "title[x]": "1" });
	expect({}).not.toHaveProperty("polluted");
});

test("a form that is right gives the verb what it reads, and the page the fact", async () => {
	const outcome = await submit(form({ title: " Carottes " }), Order, async ({ title }) => title);
	expect(outcome).toEqual({ fact: "Carottes" });
});

test("a form that is wrong never reaches the verb, and comes back as 422", async () => {
	const outcome = await submit(form({}), Order, async () => {
		throw new Error("reached");
	});
	expect(outcome).toMatchObject({
		again: {
			data: { form: { errors: { title: [{ reason: "required" }] } } },
			init: { status: 422 },
		},
	});
});

test.each(["invalid", "conflict"] as const)(
	"what a verb refuses as %s goes back into the form",
	async (code) => {
		const filled = form({ title: "Carottes", password: "un-mot-de-passe" });
		const beside = await submit(
			filled,
			Order,
			async () => refuse(code, "photo.too-many", { field: "title", values: { maximum: 8 } }),
			["password"],
		);
		expect(beside).toEqual({
			again: expect.objectContaining({
				init: { status: 422 },
				data: {
					form: {
						values: { title: "Carottes" },
						errors: { title: [{ reason: "photo.too-many", values: { maximum: 8 } }] },
					},
				},
			}),
		});
		const onTop = await submit(filled, Order, async () => refuse(code, "link.spent"));
		expect(onTop).toMatchObject({
			again: { data: { form: { errors: { "": [{ reason: "link.spent" }] } } } },
		});
		expect(await tryForm(async () => refuse(code, "photo.none", { field: "photo" }))).toMatchObject(
			{
				again: { data: { form: { values: {}, errors: { photo: [{ reason: "photo.none" }] } } } },
			},
		);
	},
);

test.each<[RefusalCode, number]>([
	["not-found", 404],
	["forbidden", 403],
])("what a verb refuses as %s is a page of its own", async (code, status) => {
	const thrown = { init: { status }, data: { code } };
	await expect(
		submit(form({ title: "Oui" }), Order, async () => refuse(code)),
	).rejects.toMatchObject(thrown);
	await expect(tryForm(async () => refuse(code))).rejects.toMatchObject(thrown);
});

test("an accident is not taken for a refusal", async () => {
	const accident = new TypeError("x is not a function");
	const verb = () => Promise.reject(accident);
	await expect(submit(form({ title: "Oui" }), Order, verb)).rejects.toBe(accident);
	await expect(tryForm(verb)).rejects.toBe(accident);
});
