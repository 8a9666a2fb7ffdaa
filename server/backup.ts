import { cp, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Address } from "#db/address.ts";
import { CannotRestore, dumpDatabase, type Manifest, restoreDatabase } from "#db/dump.ts";
import { readArchive, writeArchive } from "./archive.ts";

export type Place = { address: Address; dataDir: string };

/**
 * Puts the database and the uploaded files of a place into one file, while the site runs. The rows are read first, in one
 * snapshot: files are never changed and are swept late, so that every file a row names is there.
 */
export async function backUp({ address, dataDir }: Place, file: string): Promise<Manifest> {
	return inTemporaryFolder(async (folder) => {
		const manifest = await dumpDatabase(address, folder);
		const draft = `${file}.part`;
		await writeArchive(draft, { database: folder, uploads: join(dataDir, "uploads") });
		await rename(draft, file);
		return manifest;
	});
}

/** Fills an empty place from such a file. @throws CannotRestore */
export async function restore(file: string, { address, dataDir }: Place): Promise<Manifest> {
	return inTemporaryFolder(async (folder) => {
		await readArchive(file, folder).catch((error: Error) => {
			throw new CannotRestore(`${file} is no backup of Maillage, or is damaged: ${error.message}`);
		});
		const manifest = await restoreDatabase(address, join(folder, "database"));
		const uploads = join(folder, "uploads");
		if ((await readdir(uploads).catch(() => [])).length > 0)
			await cp(uploads, join(dataDir, "uploads"), { recursive: true });
		return manifest;
	});
}

async function inTemporaryFolder<Fact>(work: (folder: string) => Promise<Fact>): Promise<Fact> {
	const folder = await mkdtemp(join(tmpdir(), "maillage-backup-"));
	try {
		return await work(folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
