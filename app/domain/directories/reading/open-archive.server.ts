/** XLSX and ODS are ZIP archives: what is in one, and whether it opens, before a spreadsheet library is let near it. */
import { crc32, inflateRawSync } from "node:zlib";
import { refuse } from "../../errors.ts";

export type Entry = { name: string; method: number; crc: number; packed: Buffer };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** What an archive may open to, all its entries together. */
const MAX_OPENED = 512 * 1024 * 1024;

/**
 * The entries of a ZIP archive, still packed.
 * @throws invalid `file.corrupt` when its table of contents is missing or lies
 */
export function listEntries(archive: Buffer): Entry[] {
	const end = archive.lastIndexOf("PK\x05\x06");
	if (end < 0 || end + 22 > archive.length || archive.readUInt32LE(end) !== END)
		refuse("invalid", "file.corrupt");
	const entries: Entry[] = [];
	let at = archive.readUInt32LE(end + 16);
	for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
		if (at + 46 > end || archive.readUInt32LE(at) !== ENTRY) refuse("invalid", "file.corrupt");
		const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
		const lengths = (name ?? 0) + (extra ?? 0) + (comment ?? 0);
		entries.push({
			name: archive.toString("utf8", at + 46, at + 46 + (name ?? 0)),
			method: archive.readUInt16LE(at + 10),
			crc: archive.readUInt32LE(at + 16),
			packed: packedAt(archive, archive.readUInt32LE(at + 42), archive.readUInt32LE(at + 20)),
		});
		at += 46 + lengths;
	}
	return entries;
}

function packedAt(archive: Buffer, local: number, size: number): Buffer {
	if (local + 30 > archive.length || archive.readUInt32LE(local) !== LOCAL)
		refuse("invalid", "file.corrupt");
	const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
	if (start + size > archive.length) refuse("invalid", "file.corrupt");
	return archive.subarray(start, start + size);
}

/**
 * Opens every entry once, to know that it is sound and how much it holds: a small archive may hide gigabytes.
 * @throws invalid `file.corrupt` · `file.too-large-inside`
 */
export function proveSound(entries: Entry[]): void {
	let room = MAX_OPENED;
	for (const entry of entries) room -= openedLength(entry, room);
}

function openedLength(entry: Entry, room: number): number {
	const opened = openEntry(entry, room);
	if (crc32(opened) !== entry.crc) refuse("invalid", "file.corrupt");
	return opened.length;
}

/**
 * What an entry holds, `room` bytes at most.
 * @throws invalid `file.corrupt` · `file.too-large-inside`
 */
export function openEntry({ method, packed }: Entry, room: number): Buffer {
	if (method !== 0 && method !== 8) refuse("invalid", "file.corrupt");
	try {
		return method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: room });
	} catch (error) {
		const tooLarge = (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE";
		return refuse("invalid", tooLarge ? "file.too-large-inside" : "file.corrupt");
	}
}
