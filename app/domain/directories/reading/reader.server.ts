/**
 * The process that reads one file and ends. What a file can do to a reader (fill the memory, never finish) it does here and
 * not to the site; of the machine it may only read our own sources.
 */
import { Refusal, type RefusalDetails } from "../../errors.ts";
import { readTable } from "./read-table.server.ts";
import type { Row, Table } from "./table.ts";

export type FileToRead = { bytes: Uint8Array; sheet: string | undefined };

export type ReaderSays =
	| { says: "table"; head: Omit<Table, "rows">; rows: number }
	| { says: "rows"; rows: Row[] }
	| { says: "end" }
	| { says: "refused"; reason: string; details: RefusalDetails };

const CHUNK = 2000;

process.once("message", (file: FileToRead) => void answer(file).then(() => process.disconnect()));

async function answer({ bytes, sheet }: FileToRead): Promise<void> {
	const table = read(Buffer.from(bytes), sheet);
	if (table instanceof Refusal)
		return say({ says: "refused", reason: table.reason, details: table.details });
	const { rows, ...head } = table;
	await say({ says: "table", head, rows: rows.length });
	for (let start = 0; start < rows.length; start += CHUNK)
		await say({ says: "rows", rows: rows.slice(start, start + CHUNK) });
	await say({ says: "end" });
}

function read(bytes: Buffer, sheet: string | undefined): Table | Refusal {
	try {
		return readTable(bytes, sheet);
	} catch (error) {
		if (error instanceof Refusal) return error;
		throw error;
	}
}

function say(message: ReaderSays): Promise<void> {
	return new Promise((resolve, reject) =>
		process.send?.(message, (error: Error | null) => (error ? reject(error) : resolve())),
	);
}
