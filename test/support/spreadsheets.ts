import { crc32, deflateRawSync } from "node:zlib";
import { type BookType, type CellObject, utils, type WorkSheet, write } from "@e965/xlsx";

type Cell = string | number | boolean | Date | CellObject | null;

export type SheetOf = { name?: string; rows: Cell[][]; merges?: string[]; hidden?: boolean };

/** A workbook as a spreadsheet saves it. */
export function workbook(type: BookType, ...sheets: SheetOf[]): Buffer {
	const book = utils.book_new();
	for (const [index, { name = `Feuille${index + 1}`, rows, merges = [] }] of sheets.entries()) {
		const sheet: WorkSheet = utils.aoa_to_sheet(rows, { cellDates: false });
		if (merges.length > 0) sheet["!merges"] = merges.map((range) => utils.decode_range(range));
		utils.book_append_sheet(book, sheet, name);
	}
	book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
	return write(book, { type: "buffer", bookType: type, compression: true });
}

/** A text file in any encoding a spreadsheet may save in. */
export function encoded(
	text: string,
	encoding: "utf8" | "utf16le" | "utf16be" | Map<string, number>,
) {
	if (encoding === "utf16be") return Buffer.from(text, "utf16le").swap16();
	if (typeof encoding === "string") return Buffer.from(text, encoding);
	return Buffer.from([...text].map((sign) => encoding.get(sign) ?? sign.charCodeAt(0)));
}

/** A ZIP archive of these files. */
export function archive(files: [name: string, content: string | Buffer][]): Buffer {
	const parts: Buffer[] = [];
	const contents: Buffer[] = [];
	let at = 0;
	for (const [name, content] of files) {
		const bytes = Buffer.from(content);
		const packed = deflateRawSync(bytes);
		const facts = Buffer.alloc(26);
		facts.writeUInt16LE(20, 0);
		facts.writeUInt16LE(8, 4);
		facts.writeUInt32LE(crc32(bytes), 10);
		facts.writeUInt32LE(packed.length, 14);
		facts.writeUInt32LE(bytes.length, 18);
		facts.writeUInt16LE(name.length, 22);
		const entry = Buffer.concat([Buffer.from("PK\x03\x04"), facts, Buffer.from(name), packed]);
		const place = Buffer.alloc(14);
		place.writeUInt32LE(at, 10);
		contents.push(
			Buffer.concat([Buffer.from("PK\x01\x02\x14\0"), facts, place, Buffer.from(name)]),
		);
		parts.push(entry);
		at += entry.length;
	}
	const end = Buffer.alloc(18);
	end.writeUInt16LE(files.length, 4);
	end.writeUInt16LE(files.length, 6);
	end.writeUInt32LE(Buffer.concat(contents).length, 8);
	end.writeUInt32LE(at, 12);
	return Buffer.concat([...parts, ...contents, Buffer.from("PK\x05\x06"), end]);
}
