import { MAX_BYTES } from "../domain/directories/reading/table.ts";
import { refuse } from "../domain/errors.ts";

/**
 * The file of a form, whole.
 * @throws invalid `file.none` · `file.too-large` {megabytes}
 */
export async function readSentFile(
	sent: FormDataEntryValue | null,
): Promise<{ fileName: string; bytes: Buffer }> {
	if (!(sent instanceof File) || (sent.size === 0 && sent.name === ""))
		return refuse("invalid", "file.none", { field: "file" });
	if (sent.size > MAX_BYTES)
		refuse("invalid", "file.too-large", { field: "file", values: { megabytes: MAX_BYTES >> 20 } });
	return { fileName: sent.name, bytes: Buffer.from(await sent.arrayBuffer()) };
}

const types = {
	csv: "text/csv; charset=utf-8",
	xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

export type DownloadFormat = keyof typeof types;

/** Hands over bytes to keep, under this name. */
export function download(bytes: Buffer, name: string, format: DownloadFormat): Response {
	const file = `${name}.${format}`;
	const plain = file.normalize("NFD").replace(/[^ -~]|["\\]/g, "");
	return new Response(new Uint8Array(bytes), {
		headers: {
			"Content-Type": types[format],
			"Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file)}`,
			"Cache-Control": "private, no-store",
		},
	});
}
