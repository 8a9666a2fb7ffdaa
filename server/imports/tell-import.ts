import type { Field } from "#app/domain/directories/columns/fields.ts";
import type { ImportFile } from "#app/domain/directories/imports/find-import.server.ts";
import { allMessages } from "#app/i18n/all-messages.server.ts";
import type { Locale } from "#db/vocabulary.ts";
import type { ImportOptions } from "./import-options.ts";

/** What was understood of the file, on stderr: it can still be said otherwise. */
export function tellColumns(
	{ columns, proposal, reading, format, rowCount }: ImportFile,
	fields: (Field | undefined)[],
	locale: Locale,
): void {
	const { directory } = allMessages[locale];
	const understood = [
		directory.read.understood(rowCount, columns.length),
		format && directory.format[format],
		reading?.encoding && directory.encoding[reading.encoding],
		reading?.separator && directory.separator[reading.separator],
		reading?.sheet,
		reading && directory.read.headerLine(reading.headerLine),
	];
	const lines = columns.flatMap((title, index) => {
		const field = fields[index];
		const proposed = proposal[index];
		const sure = proposed?.field === field ? directory.read.sure(proposed?.confidence ?? 0) : "";
		return field ? [`  ${title} → ${directory.field[field]}  ${sure}`] : [];
	});
	process.stderr.write(`${understood.filter(Boolean).join(" · ")}\n${lines.join("\n")}\n`);
}

/** The sentence that says what happened, on stdout, and where the refused rows are. */
export function tellResult(file: ImportFile, { locale, dryRun, refused }: ImportOptions): void {
	const { directory } = allMessages[locale];
	const counts = {
		new: file.newRows,
		updated: file.updatedRows,
		unchanged: file.unchangedRows,
		refused: file.refusedRows,
	};
	const state = dryRun ? directory.checked.lead : "";
	process.stdout.write(`${directory.summary(file.rowCount, counts)} ${state}`.trim());
	process.stdout.write("\n");
	if (refused) process.stderr.write(`${refused}\n`);
}
