/** Pictures as cameras and people send them. */
import { crc32, deflateSync } from "node:zlib";
import sharp from "sharp";

type Shape = {
	width?: number;
	height?: number;
	format?: "jpeg" | "png" | "webp" | "avif" | "gif" | "tiff";
};

/** Left half red, right half blue: one sees which way up it is. */
export async function picture({
	width = 800,
	height = 600,
	format = "jpeg",
}: Shape = {}): Promise<Buffer> {
	return halves(width, height).toFormat(format).toBuffer();
}

/** As a phone held sideways writes it: turned by its EXIF orientation, with the place it was taken at. */
export async function phonePicture(): Promise<Buffer> {
	return halves(800, 600)
		.jpeg()
		.withExif({
			IFD0: { Make: "Telephone" },
			IFD3: { GPSLatitudeRef: "N", GPSLatitude: "47/1 30/1 0/1" },
		})
		.withMetadata({ orientation: 6 })
		.toBuffer();
}

/** A true PNG of a few kilobytes that unfolds into `side` × `side` pixels. */
export function bomb(side: number): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(side, 0);
	header.writeUInt32BE(side, 4);
	header.writeUInt8(1, 8);
	const rows = Buffer.alloc(side * (Math.ceil(side / 8) + 1));
	return Buffer.concat([
		Buffer.from("89504e470d0a1a0a", "hex"),
		chunk("IHDR", header),
		chunk("IDAT", deflateSync(rows)),
		chunk("IEND", Buffer.alloc(0)),
	]);
}

function chunk(name: string, content: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(name), content]);
	const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(content.length);
	check.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, check]);
}

function halves(width: number, height: number) {
	const half = Math.ceil(width / 2);
	return sharp({ create: { width, height, channels: 3, background: "#ff0000" } }).composite([
		{
			input: { create: { width: width - half, height, channels: 3, background: "#0000ff" } },
			left: half,
			top: 0,
		},
	]);
}

export function sent(content: Buffer | string, name = "photo.jpg", type = "image/jpeg"): File {
	const bytes = typeof content === "string" ? content : new Uint8Array(content);
	return new File([bytes], name, { type });
}
