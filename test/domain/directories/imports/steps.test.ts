import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { visitor } from "#app/domain/actor.ts";
import { cancelImport } from "#app/domain/directories/imports/cancel-import.server.ts";
import { chooseColumns } from "#app/domain/directories/imports/choose-columns.server.ts";
import { chooseSheet } from "#app/domain/directories/imports/choose-sheet.server.ts";
import { findImport } from "#app/domain/directories/imports/find-import.server.ts";
import { forgetImports } from "#app/domain/directories/imports/forget-imports.server.ts";
import { listImports, listSources } from "#app/domain/directories/imports/list-imports.server.ts";
import { listRows } from "#app/domain/directories/imports/list-rows.server.ts";
import { makeRefusedFile } from "#app/domain/directories/imports/make-refused-file.server.ts";
import { receiveFile } from "#app/domain/directories/imports/receive-file.server.ts";
import { startImport } from "#app/domain/directories/imports/start-import.server.ts";
import { canImport } from "#app/domain/directories/policy.ts";
import { db } from "#db/client.server.ts";
import { directoryFiles, directoryImports, directoryRows } from "#db/schema/index.ts";
import { advance, check, countsOf, give, importAll, rowsOf } from "#test/support/imports.ts";
import { jobsDone } from "#test/support/jobs.ts";
import { workbook } from "#test/support/spreadsheets.ts";
import { at, TODAY, villager } from "#test/support/village.ts";

const ines = await villager("ines");
const claire = await villager("claire");
const lea = await villager("lea");
const victor = await villager("victor");

const fermes =
	"Nom;Commune;Type\nFerme des Saules;Delle;Maraîcher\nFerme des Aulnes;Suarce;Éleveur";
const nothing = { fields: [], commune: "" };

test("neither a visitor, nor somebody who belongs nowhere, nor the owner of a farm finds any of it", async () => {
	const { id } = await check(ines, fermes, { source: "Secret" });
	for (const actor of [visitor("fr", TODAY), victor, lea]) {
		expect(canImport(actor)).toBe(false);
		const bytes = Buffer.from(fermes);
		const file = { source: "A", credit: "", fileName: "a.csv", bytes };
		await expect(receiveFile(actor, file)).rejects.toBeRefused("not-found");
		await expect(listImports(actor)).rejects.toBeRefused("not-found");
		await expect(listSources(actor)).rejects.toBeRefused("not-found");
		await expect(findImport(actor, id)).rejects.toBeRefused("not-found");
		await expect(listRows(actor, id, { show: "new", page: 1 })).rejects.toBeRefused("not-found");
		await expect(chooseColumns(actor, id, nothing)).rejects.toBeRefused("not-found");
		await expect(chooseSheet(actor, id, "A")).rejects.toBeRefused("not-found");
		await expect(startImport(actor, id)).rejects.toBeRefused("not-found");
		await expect(cancelImport(actor, id)).rejects.toBeRefused("not-found");
		const told = { line: "", reason: "", tell: () => "" };
		await expect(makeRefusedFile(actor, id, "csv", told)).rejects.toBeRefused("not-found");
	}
});

test("an animator sees her own files, an administrator those of all", async () => {
	const hers = await give(ines, fermes, { source: "À elle" });
	const ours = await give(claire, fermes, { source: "À nous" });
	await expect(findImport(ines, ours.id)).rejects.toBeRefused("not-found");
	expect((await findImport(claire, hers.id)).fileName).toBe("fermes.csv");
	expect((await listImports(ines)).map(({ id }) => id)).not.toContain(ours.id);
	expect((await listImports(claire)).map(({ id }) => id)).toContain(hers.id);
	expect(await listSources(ines)).toContainEqual({ name: "À nous", credit: "" });
});

test("an address that is no import's is not found", async () => {
	await expect(findImport(claire, "n'importe quoi")).rejects.toBeRefused("not-found");
	await expect(findImport(claire, crypto.randomUUID())).rejects.toBeRefused("not-found");
});

test("a job reads the file as soon as it is given, and proposes its columns", async () => {
	const bytes = Buffer.from(fermes);
	const given = { source: "Jobs", credit: "© CA 90", fileName: "f.csv", bytes };
	const { id } = await receiveFile(ines, given);
	expect((await findImport(ines, id)).state).toBe("received");
	const told = await jobsDone();
	const file = await findImport(ines, id);
	expect(file).toMatchObject({
		state: "read",
		format: "csv",
		rowCount: 2,
		columns: ["Nom", "Commune", "Type"],
		mapping: { columns: { Nom: "name", Commune: "commune", Type: "kind" } },
		source: { name: "Jobs", credit: "© CA 90" },
	});
	expect(
		told.filter(({ payload: [progress] }) => (progress as { importId: string }).importId === id),
	).toMatchObject([
		{
			room: `person:${ines.personId}`,
			event: "import:progressed",
			payload: [{ importId: id, state: "read" }],
		},
	]);
});

test("the same file given twice at once is one import", async () => {
	const given = { source: "Deux fois", credit: "", fileName: "f.csv", bytes: Buffer.from(fermes) };
	const [one, two] = await Promise.all([receiveFile(ines, given), receiveFile(ines, given)]);
	expect(one).toEqual(two);
});

test("a file that is no table is refused at the door, one that is not understood says why and stays so", async () => {
	const given = { source: "Fautes", credit: "", fileName: "a.pdf", bytes: Buffer.from("%PDF-1.7") };
	await expect(receiveFile(ines, given)).rejects.toBeRefused("invalid", "file.not-a-table");
	const file = await give(ines, "34912345600018;A;Delle\n34912345600026;B;Delle", {
		source: "Fautes",
	});
	expect(file).toMatchObject({
		state: "unreadable",
		fault: { reason: "file.no-header", values: { line: 1, cell: "34912345600018" } },
	});
	await expect(chooseColumns(ines, file.id, nothing)).rejects.toBeRefused("invalid");
	await expect(startImport(ines, file.id)).rejects.toBeRefused("conflict", "import.not-now");
});

test("nothing goes in before the dry run, and twice is once", async () => {
	const file = await give(ines, fermes, { source: "Ordre" });
	await expect(startImport(ines, file.id)).rejects.toBeRefused("conflict", "import.not-now");
	const { id } = await check(ines, fermes, { source: "Ordre" });
	expect(id).toBe(file.id);
	await startImport(ines, id);
	await startImport(ines, id);
	await advance(id);
	await startImport(ines, id);
	const done = await findImport(ines, id);
	expect([done.state, done.importedRows, ...countsOf(done)]).toEqual(["done", 2, 2, 0, 0, 0]);
	await expect(cancelImport(ines, id)).rejects.toBeRefused("conflict", "import.over");
	await expect(
		chooseColumns(ines, id, { ...nothing, fields: ["name", "commune", "kind"] }),
	).rejects.toBeRefused("conflict", "import.not-now");
});

test("what no card can be made with is said before anything is checked", async () => {
	const { id } = await give(ines, fermes, { source: "Manques" });
	const choose = (fields: ("name" | "commune" | "kind" | undefined)[], more = {}) =>
		chooseColumns(ines, id, { fields, commune: "", ...more });
	await expect(choose([undefined, "commune", "kind"])).rejects.toBeRefused(
		"invalid",
		"mapping.no-name",
	);
	await expect(choose(["name", undefined, "kind"])).rejects.toBeRefused(
		"invalid",
		"mapping.no-commune",
	);
	await expect(choose(["name", "commune", undefined])).rejects.toBeRefused(
		"invalid",
		"mapping.no-kind",
	);
	await expect(choose(["name", "name", "kind"])).rejects.toBeRefused(
		"invalid",
		"mapping.no-commune",
	);
	await expect(choose(["name", "commune", "commune"], { kind: "shop" })).rejects.toBeRefused(
		"invalid",
		"mapping.twice",
	);
	await expect(choose(["name", "commune", "kind"], { commune: "Nulle-Part" })).rejects.toBeRefused(
		"invalid",
		"commune.unknown",
	);
	expect((await findImport(ines, id)).state).toBe("read");
});

test("a commune and a kind for the whole file fill what rows do not say", async () => {
	const file = await check(ines, "Nom;Commune\nAu Fil;\nAu Bois;Suarce", {
		source: "Ville",
		kind: "artisan",
		commune: "90100 Delle",
	});
	expect((await rowsOf(file.id)).map(({ card }) => [card?.kind, card?.communeCode])).toEqual([
		["artisan", "90033"],
		["artisan", "90095"],
	]);
});

test("what somebody decided of columns is remembered for the next file of the source", async () => {
	await check(ines, "Qui;Où;Quoi\nChez Jo;Delle;chaises", {
		source: "Mémoire",
		map: { Qui: "name", Où: "commune", Quoi: "specialty" },
		kind: "artisan",
	});
	const next = await give(ines, "Où;Qui;Autre\nSuarce;Chez Zoé;x\n", { source: "Mémoire" });
	expect(next.mapping).toEqual({
		columns: { Où: "commune", Qui: "name" },
		kind: "artisan",
		communeCode: null,
	});
	const elsewhere = await give(ines, "Où;Qui;Autre\nSuarce;Chez Zoé;x\n", { source: "Amnésie" });
	expect(elsewhere.mapping?.columns).toEqual({});
});

test("another sheet can be read, until the import starts", async () => {
	const rows = [
		["Nom", "Commune", "Type"],
		["A", "Delle", "ferme"],
	];
	const bytes = workbook(
		"xlsx",
		{ name: "Un", rows },
		{ name: "Deux", rows: [...rows, ["B", "Suarce", "ferme"]] },
	);
	const file = await give(ines, bytes, { source: "Feuilles" });
	expect(file).toMatchObject({ sheet: null, reading: { sheet: "Deux" }, rowCount: 2 });
	await chooseSheet(ines, file.id, "Un");
	await advance(file.id);
	expect(await findImport(ines, file.id)).toMatchObject({
		state: "read",
		reading: { sheet: "Un" },
		rowCount: 1,
	});
	await expect(chooseSheet(ines, file.id, "Trois")).rejects.toBeRefused("invalid", "file.no-sheet");
	const done = await importAll(ines, bytes, { source: "Feuilles" });
	await expect(chooseSheet(ines, done.id, "Un")).rejects.toBeRefused("conflict", "import.not-now");
});

test("columns said otherwise make another dry run", async () => {
	const { id } = await check(ines, "Nom;Ville;Lieu\nA;Delle;Suarce", {
		source: "Deux lieux",
		kind: "shop",
	});
	expect((await rowsOf(id))[0]?.card?.communeCode).toBe("90033");
	await chooseColumns(ines, id, {
		fields: ["name", undefined, "commune"],
		kind: "shop",
		commune: "",
	});
	await advance(id);
	expect((await rowsOf(id))[0]?.card?.communeCode).toBe("90095");
});

test("an import given up stops and forgets its file; giving up twice changes nothing", async () => {
	const { id } = await check(ines, fermes, { source: "Regrets" });
	await startImport(ines, id);
	await cancelImport(ines, id);
	await cancelImport(ines, id);
	await advance(id);
	const file = await findImport(ines, id);
	expect([file.state, file.importedRows]).toEqual(["cancelled", 0]);
	expect(await db.select().from(directoryFiles).where(eq(directoryFiles.importId, id))).toEqual([]);
	await expect(startImport(ines, id)).rejects.toBeRefused("conflict", "import.not-now");
});

test("rows are listed a page at a time, by outcome, without phones and e-mails", async () => {
	const lines = Array.from(
		{ length: 30 },
		(_, index) => `Étal ${index};Delle;etal${index}@exemple.fr`,
	);
	const { id } = await check(ines, ["Nom;Commune;E-mail", ...lines, ";Delle;"].join("\n"), {
		source: "Étals",
		kind: "market",
	});
	const first = await listRows(ines, id, { show: "new", page: 1 });
	const second = await listRows(ines, id, { show: "new", page: 2 });
	expect([first.length, second.length]).toEqual([25, 5]);
	expect(second[0]).toMatchObject({ line: 27, card: { name: "Étal 25", kind: "market" } });
	expect(JSON.stringify(first.map(({ card }) => card))).not.toContain("exemple.fr");
	expect(await listRows(ines, id, { show: "refused", page: 1 })).toMatchObject([
		{ line: 32, card: null, problems: [{ reason: "name.missing" }] },
	]);
});

test("rows are forgotten after two months, and the history stays", async () => {
	const old = await importAll(at(ines, "2026-07-01"), fermes, { source: "Vieux" });
	const waiting = await check(at(ines, "2026-07-01"), `${fermes}\n`, { source: "Vieux papiers" });
	const recent = await check(ines, fermes, { source: "Récent" });
	expect(await forgetImports(TODAY)).toBe(2);
	expect(await forgetImports(TODAY)).toBe(0);
	expect(await rowsOf(old.id)).toEqual([]);
	expect(await findImport(ines, old.id)).toMatchObject({ state: "done", rowCount: 2 });
	expect((await findImport(ines, waiting.id)).state).toBe("cancelled");
	expect(await rowsOf(recent.id)).toHaveLength(2);
	const left = await db
		.select({ id: directoryImports.id })
		.from(directoryImports)
		.innerJoin(directoryRows, eq(directoryRows.importId, directoryImports.id))
		.where(eq(directoryImports.id, waiting.id));
	expect(left).toEqual([]);
});
