import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** The real public files kept beside the checkout, where there are any; they are never part of it. */
export const sharedData: string | undefined = ["../shared/data", "../../shared/data"]
	.map((place) => join(root, place))
	.find((place) => existsSync(join(place, "README.md")));

export function sharedFile(name: string): Buffer {
	if (!sharedData) throw new Error(`${name} is not here: this test must be skipped`);
	return readFileSync(join(sharedData, name));
}
