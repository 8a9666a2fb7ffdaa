import { expect, test } from "vitest";
import { receiveFile } from "#app/domain/directories/imports/receive-file.server.ts";
import { findImport } from "#app/domain/directories/imports/find-import.server.ts";
import { chooseColumns } from "#app/domain/directories/imports/choose-columns.server.ts";
import { startImport } from "#app/domain/directories/imports/start-import.server.ts";
import { fields } from "#app/domain/directories/columns/fields.ts";
import { jobsDone } from "#test/support/jobs.ts";
import { villager } from "#test/support/village.ts";
import { sharedFile } from "#test/support/shared-data.ts";
import { db } from "#db/client.server.ts";
import { directoryRows } from "#db/schema/index.ts";
import { eq } from "drizzle-orm";

test("x", async () => {
	const claire = await villager("claire");
	for (const [f, kind, commune] of [["acheteurs/campagne_td_2023_BFC_52.csv"], ["acteurs/OSM_MTP_Commerces.csv", undefined, "34172"]] as const) {
	const { id } = await receiveFile(claire, { source: f, credit: "", fileName: f, bytes: sharedFile(f) });
	await jobsDone();
	let file = await findImport(claire, id);
	console.log(file.state, file.fault, file.mapping, file.rowCount);
	await chooseColumns(claire, id, { fields: file.columns.map((c) => file.mapping?.columns[c]), kind: kind ?? file.mapping?.kind ?? undefined, commune: "", communeCode: commune });
	await jobsDone();
	file = await findImport(claire, id);
	console.log(file.state, file.newRows, file.updatedRows, file.unchangedRows, file.refusedRows, file.doubtfulRows);
	const rows = await db.select().from(directoryRows).where(eq(directoryRows.importId, id));
	const counts: Record<string, number> = {};
	for (const r of rows) for (const p of r.problems as any[]) counts[p.reason] = (counts[p.reason] ?? 0) + 1;
	console.log(counts);
	console.log(JSON.stringify(rows.filter(r=>r.outcome==="refused").slice(0,5).map(r=>[r.line,r.problems])), JSON.stringify(rows[5]?.card));
	console.log(JSON.stringify(rows.filter(r=>(r.problems as any[]).some(p=>/approached|two|several|far/.test(p.reason))).slice(0,8).map(r=>[r.line,r.cells.slice(0,1),r.problems])));
	if (file.newRows) await startImport(claire, id);
	const t = performance.now();
	await jobsDone();
	file = await findImport(claire, id);
	console.log(file.state, file.newRows, file.updatedRows, file.unchangedRows, file.refusedRows, Math.round(performance.now()-t));
	}
});
