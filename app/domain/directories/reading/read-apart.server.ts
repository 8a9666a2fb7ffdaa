import { fork } from "node:child_process";
import { realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { refuse } from "../../errors.ts";
import type { FileToRead, ReaderSays } from "./reader.server.ts";
import type { Row, Table } from "./table.ts";

/** A file that takes longer is not one that people made. */
const PATIENCE = 120_000;

const sources = resolve(import.meta.dirname, "../../../..");
const packages = realpathSync(join(sources, "node_modules"));
const options = [
	"--max-old-space-size=1024",
	// much is made once and kept: a small nursery costs little time and saves a hundred megabytes
	"--max-semi-space-size=2",
	"--permission",
	`--allow-fs-read=${sources}`,
	`--allow-fs-read=${packages}`,
	"--disable-warning=SecurityWarning",
];

/**
 * Reads a file in a process of its own and hands its rows over in parts, in order. `take` may write them: the next part waits.
 * @throws invalid `file.*`, `file.too-heavy` when the reader did not survive the file
 */
export async function readApart(
	bytes: Uint8Array,
	sheet: string | undefined,
	take: (rows: Row[]) => Promise<void>,
): Promise<Omit<Table, "rows"> & { rowCount: number }> {
	const reader = fork(join(import.meta.dirname, "reader.server.ts"), {
		serialization: "advanced",
		execArgv: options,
		env: { NODE_ENV: "production" },
		stdio: ["ignore", "ignore", "ignore", "ipc"],
	});
	const said: ReaderSays[] = [];
	let wake = () => {};
	let over = false;
	reader.on("message", (message) => {
		said.push(message as ReaderSays);
		wake();
	});
	for (const end of ["exit", "error"] as const)
		reader.once(end, () => {
			over = true;
			wake();
		});
	const impatience = setTimeout(() => reader.kill("SIGKILL"), PATIENCE);
	try {
		reader.send({ bytes, sheet } satisfies FileToRead);
		return await listen(next, take);
	} finally {
		clearTimeout(impatience);
		reader.kill("SIGKILL");
	}

	async function next(): Promise<ReaderSays> {
		for (;;) {
			const message = said.shift();
			if (message) return message;
			if (over) refuse("invalid", "file.too-heavy");
			await new Promise<void>((resolve) => {
				wake = resolve;
			});
		}
	}
}

async function listen(
	next: () => Promise<ReaderSays>,
	take: (rows: Row[]) => Promise<void>,
): Promise<Omit<Table, "rows"> & { rowCount: number }> {
	let table: (Omit<Table, "rows"> & { rowCount: number }) | undefined;
	for (;;) {
		const message = await next();
		if (message.says === "refused") refuse("invalid", message.reason, message.details);
		if (message.says === "table") table = { ...message.head, rowCount: message.rows };
		if (message.says === "rows") await take(message.rows);
		if (message.says === "end") return table ?? refuse("invalid", "file.too-heavy");
	}
}
