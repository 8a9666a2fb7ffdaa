/** One file that holds a folder's files: how backups travel. */
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { type Extract, extract, pack } from "tar-stream";

/** Writes `folders` (name inside → folder on disk) as a .tar.gz at `file`. */
export async function writeArchive(file: string, folders: Record<string, string>): Promise<void> {
	const archive = pack();
	const written = pipeline(
		archive,
		createGzip({ level: 6 }),
		createWriteStream(file, { mode: 0o600 }),
	);
	for (const [name, folder] of Object.entries(folders))
		for (const path of await filesIn(folder)) {
			const { size, mtime } = await stat(path);
			const inside = join(name, relative(folder, path)).split(sep).join("/");
			await pipeline(createReadStream(path), archive.entry({ name: inside, size, mtime }));
		}
	archive.finalize();
	await written;
}

async function filesIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

/** Unpacks `file` into `folder`. A name that leads out of it is refused. */
export async function readArchive(file: string, folder: string): Promise<void> {
	const entries = extract();
	await Promise.all([
		pipeline(createReadStream(file), createGunzip(), entries),
		writeEntries(entries, folder),
	]);
}

async function writeEntries(entries: Extract, folder: string): Promise<void> {
	for await (const entry of entries) {
		const path = resolve(folder, entry.header.name);
		if (!path.startsWith(resolve(folder) + sep))
			throw new Error(`${entry.header.name} leads out of the archive`);
		await mkdir(dirname(path), { recursive: true });
		await pipeline(entry, createWriteStream(path));
	}
}
