import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, expect, test } from "vitest";
import { db } from "#db/client.server.ts";
import { directoryImports, organisations } from "#db/schema/index.ts";
import { readImportOptions } from "#server/imports/import-options.ts";
import { runCommand } from "#test/support/command.ts";

const folder = await mkdtemp(join(tmpdir(), "maillage-import-"));
afterAll(() => rm(folder, { recursive: true }));

const run = (...args: string[]) => runCommand("import", ...args);

async function file(name: string, text: string): Promise<string> {
	const path = join(folder, name);
	await writeFile(path, text);
	return path;
}

test("a file is checked without changing anything, then let in, then changes nothing", async () => {
	const path = await file(
		"ateliers.csv",
		"Qui;Commune;Code\nAtelier du Bois;Delle;x1\nForge du Lac;Nulle-Part;x2\n",
	);
	const options = [
		path,
		"--source",
		"Ateliers",
		"--map",
		"qui=name",
		"--map",
		"Code=",
		"--kind",
		"artisan",
	];
	const refused = join(folder, "refus.csv");
	const dry = await run(...options, "--dry-run", "--refused", refused);
	expect(dry).toMatchObject({
		code: 0,
		stdout: "2 lignes lues, 1 fiche nouvelle, 1 refusée. Rien n’est encore changé.\n",
	});
	expect(dry.stderr).toMatch(/Qui → Nom de la structure/);
	expect(await readFile(refused, "utf8")).toMatch(
		/^\ufeffQui;Commune;Code;(.|\n)*\r\nForge du Lac;Nulle-Part;x2;3;/,
	);
	expect(await atelier()).toEqual([]);

	expect(await run(...options)).toMatchObject({
		code: 0,
		stdout: "2 lignes lues, 1 fiche nouvelle, 1 refusée.\n",
	});
	expect(await atelier()).toMatchObject([
		{ kind: "artisan", sourceKey: "name:90033:atelier du bois" },
	]);
	expect(await run(path, "--source", "Ateliers", "--locale", "en")).toMatchObject({
		code: 0,
		stdout: "2 rows read, 1 unchanged, 1 refused.\n",
	});
	const states = await db.select({ state: directoryImports.state }).from(directoryImports);
	expect(states.map(({ state }) => state).sort()).toEqual(["cancelled", "done", "done"]);
});

test("what cannot be done is one sentence and the code 1", async () => {
	const noName = await file("sans-nom.csv", "Machin;Commune\nA;Delle\nB;Suarce\n");
	expect(await run(noName)).toMatchObject({
		code: 1,
		stdout: expect.stringMatching(/^Dites quelle colonne contient le nom/),
	});
	expect(await run(noName, "--map", "Truc=name")).toMatchObject({
		code: 1,
		stdout: 'No column "Truc" among: Machin · Commune\n',
	});
	expect(await run(await file("x.csv", "%PDF-1.7"))).toMatchObject({
		code: 1,
		stdout: expect.stringMatching(/^Ce n’est pas un tableau/),
	});
	expect(await run(join(folder, "absent.csv"))).toMatchObject({
		code: 1,
		stdout: expect.stringMatching(/no such file/),
	});
});

test("options are checked before anything is touched", () => {
	expect(() => readImportOptions([])).toThrow(/^npm run import -- FILE/);
	expect(() => readImportOptions(["a.csv", "b.csv"])).toThrow(/One file at a time/);
	expect(() => readImportOptions(["a.csv", "--kind", "robot"])).toThrow(
		/^--kind "robot": one of producer/,
	);
	expect(() => readImportOptions(["a.csv", "--map", "Nom=nom"])).toThrow(
		/^--map "nom": one of name/,
	);
	expect(() => readImportOptions(["a.csv", "--map", "Nom"])).toThrow(/COLUMN=FIELD/);
	expect(() => readImportOptions(["a.csv", "--quick"])).toThrow(/Unknown option '--quick'/);
	const options = readImportOptions(["dossier/Fermes 2026.csv", "--map", "a=b=siret"]);
	expect(options.source).toBe("Fermes 2026");
	expect([...options.map]).toEqual([["a=b", "siret"]]);
});

function atelier() {
	return db.select().from(organisations).where(eq(organisations.name, "Atelier du Bois"));
}
