/**
 * What facets are counted on, packed into a few bytes that each row carries: PostgreSQL hands over the bytes of all matches as
 * they are, and counting them here costs a fraction of grouping them there.
 */
import type { Point } from "./sphere.ts";

export type Traits = Point & {
	kind: number;
	intermediaries: number;
	months: number;
	saleModes: number;
	deliveryModes: number;
	labels: number[];
	/** A listing's own product; all that an organisation offers, ancestors included. */
	products: number[];
};

/** Bytes before the lists, whose lengths are the last two. */
const FIXED = 22;
const MOST = 255;

/** As PostgreSQL reads a `bytea`. */
export function packTraits(traits: Traits): string {
	const labels = traits.labels.slice(0, MOST);
	const products = traits.products.slice(0, MOST);
	const bytes = Buffer.alloc(FIXED + 4 * (labels.length + products.length));
	bytes.writeUInt8(traits.kind, 0);
	bytes.writeUInt8(Math.min(traits.intermediaries, MOST), 1);
	bytes.writeUInt16LE(traits.months, 2);
	bytes.writeUInt16LE(traits.saleModes, 4);
	bytes.writeUInt16LE(traits.deliveryModes, 6);
	bytes.writeInt32LE(traits.x, 8);
	bytes.writeInt32LE(traits.y, 12);
	bytes.writeInt32LE(traits.z, 16);
	bytes.writeUInt8(labels.length, 20);
	bytes.writeUInt8(products.length, 21);
	for (const [index, id] of [...labels, ...products].entries())
		bytes.writeUInt32LE(id, FIXED + 4 * index);
	return `\\x${bytes.toString("hex")}`;
}

/** Reads packed rows one after the other, without making an object for each. */
export class TraitsReader implements Omit<Traits, "labels" | "products"> {
	kind = 0;
	intermediaries = 0;
	months = 0;
	saleModes = 0;
	deliveryModes = 0;
	x = 0;
	y = 0;
	z = 0;
	private readonly bytes: Buffer;
	private labelsAt = 0;
	private productsAt = 0;
	private nextAt = 0;

	constructor(bytes: Buffer) {
		this.bytes = bytes;
	}

	/** Goes to the next row; false after the last one. */
	next(): boolean {
		const { bytes, nextAt: at } = this;
		if (at >= bytes.length) return false;
		this.kind = bytes.readUInt8(at);
		this.intermediaries = bytes.readUInt8(at + 1);
		this.months = bytes.readUInt16LE(at + 2);
		this.saleModes = bytes.readUInt16LE(at + 4);
		this.deliveryModes = bytes.readUInt16LE(at + 6);
		this.x = bytes.readInt32LE(at + 8);
		this.y = bytes.readInt32LE(at + 12);
		this.z = bytes.readInt32LE(at + 16);
		this.labelsAt = at + FIXED;
		this.productsAt = this.labelsAt + 4 * bytes.readUInt8(at + 20);
		this.nextAt = this.productsAt + 4 * bytes.readUInt8(at + 21);
		return true;
	}

	countLabels(counts: Map<number, number>): void {
		this.countFrom(this.labelsAt, this.productsAt, counts);
	}

	countProducts(counts: Map<number, number>): void {
		this.countFrom(this.productsAt, this.nextAt, counts);
	}

	private countFrom(start: number, end: number, counts: Map<number, number>): void {
		for (let at = start; at < end; at += 4) {
			const id = this.bytes.readUInt32LE(at);
			counts.set(id, (counts.get(id) ?? 0) + 1);
		}
	}
}
