import { refuse } from "../../errors.ts";
import { listEntries, openEntry } from "./open-archive.server.ts";
import type { Format } from "./table.ts";

const OLE = "d0cf11e0a1b11ae1";
const otherFiles = [
	"%PDF",
	"{\\rtf",
	"\x89PNG",
	"\xff\xd8\xff",
	"GIF8",
	"Rar!",
	"7z\xbc",
	"\x1f\x8b",
];

/**
 * What a file is by its first bytes, whatever its name says.
 * @throws invalid `file.empty` · `file.protected` · `file.web-page` · `file.not-a-table` · `file.corrupt`
 */
export function recogniseFormat(bytes: Buffer): Format {
	const start = bytes.toString("latin1", 0, 512);
	if (bytes.every((byte) => byte === 0 || byte <= 0x20)) refuse("invalid", "file.empty");
	if (start.startsWith("PK\x03\x04")) return recogniseArchive(bytes);
	if (bytes.toString("hex", 0, 8) === OLE) return recogniseOle(bytes);
	if (otherFiles.some((signature) => start.startsWith(signature)))
		refuse("invalid", "file.not-a-table");
	const text = start.replace(/^\u00ef\u00bb\u00bf/, "").trimStart();
	if (/^<[!?a-z]/i.test(text)) refuse("invalid", "file.web-page");
	if (/^[[{]\s*["{[\]}]/.test(text)) refuse("invalid", "file.not-a-table");
	return "csv";
}

function recogniseArchive(bytes: Buffer): Format {
	const entries = listEntries(bytes);
	const mimetype = entries.find(({ name }) => name === "mimetype");
	if (mimetype && openEntry(mimetype, 1000).includes("opendocument.spreadsheet")) return "ods";
	if (entries.some(({ name }) => /^xl[/\\]workbook\./i.test(name))) return "xlsx";
	return refuse("invalid", "file.not-a-table");
}

/** The old container of Office holds XLS, DOC and encrypted XLSX alike: the names of its streams tell. */
function recogniseOle(bytes: Buffer): Format {
	const holds = (stream: string) => bytes.includes(Buffer.from(stream, "utf16le"));
	if (holds("EncryptedPackage")) refuse("invalid", "file.protected");
	if (holds("Workbook") || holds("Book")) return "xls";
	return refuse("invalid", "file.not-a-table");
}
