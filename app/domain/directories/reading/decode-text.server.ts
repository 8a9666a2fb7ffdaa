import { isUtf8 } from "node:buffer";
import { refuse } from "../../errors.ts";
import type { Encoding } from "./table.ts";

/**
 * The text of a file and the encoding it was in: a byte order mark decides, else zero bytes tell UTF-16, else what is valid
 * UTF-8 is UTF-8, else the one-byte encoding of Windows, of Unix or of old Macs that reads most like French.
 * @throws invalid `file.not-a-table` when the bytes are no text at all
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: Encoding } {
	const encoding = markOf(bytes) ?? wideEncodingOf(bytes) ?? narrowEncodingOf(bytes);
	const text = new TextDecoder(encoding).decode(bytes);
	if (text.slice(0, 4096).includes("\0")) refuse("invalid", "file.not-a-table");
	return { text, encoding };
}

function markOf(bytes: Uint8Array): Encoding | undefined {
	const [a, b, c] = bytes;
	if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
	if (a === 0xff && b === 0xfe) return "utf-16le";
	if (a === 0xfe && b === 0xff) return "utf-16be";
	return undefined;
}

/** Latin letters in UTF-16 are one byte in two zero; which one tells the order. */
function wideEncodingOf(bytes: Uint8Array): Encoding | undefined {
	const sample = bytes.subarray(0, 4096);
	const zeros = [0, 0];
	sample.forEach((byte, index) => {
		if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = zeros;
	const half = sample.length / 2;
	if (odd > half * 0.4 && even < half * 0.1) return "utf-16le";
	if (even > half * 0.4 && odd < half * 0.1) return "utf-16be";
	return undefined;
}

function narrowEncodingOf(bytes: Uint8Array): Encoding {
	if (isMostlyUtf8(bytes)) return "utf-8";
	const sample = bytes.subarray(0, 1_000_000);
	const [best] = (["windows-1252", "iso-8859-15", "macintosh"] as const)
		.map((encoding) => ({ encoding, likeness: frenchLikeness(sample, encoding) }))
		.sort((one, other) => other.likeness - one.likeness);
	return best?.encoding ?? "windows-1252";
}

/** A few damaged letters do not make another encoding of a file: they are shown where they stand. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
	if (isUtf8(bytes)) return true;
	const text = new TextDecoder("utf-8").decode(bytes);
	const damaged = text.match(/\ufffd/g)?.length ?? 0;
	const sound = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
	return damaged * 20 <= sound;
}

/** Letters and signs of French text, less those that French never uses. */
function frenchLikeness(bytes: Uint8Array, encoding: Encoding): number {
	const text = new TextDecoder(encoding).decode(bytes);
	const strange = text.match(/[\u0080-\uffff]/g)?.length ?? 0;
	const usual = text.match(/[éèêëàâçîïôöûùüœæÉÈÊÀÇÔŒ’‘“”«»–—…°€\u00a0]/g)?.length ?? 0;
	return 2 * usual - strange;
}
