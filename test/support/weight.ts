import type { Page, Request } from "@playwright/test";

/** Kilobytes as they come over the wire. */
export type Weight = { scripts: number; everything: number };

/** What a visit of `address` brings to `page`, which should be the first of its browser. */
export async function weigh(page: Page, address: string): Promise<Weight> {
	const finished: Request[] = [];
	page.on("requestfinished", (request) => finished.push(request));
	await page.goto(address, { waitUntil: "networkidle" });
	const weights = await Promise.all(
		finished.map(async (request) => {
			const { responseBodySize } = await request.sizes();
			return { kB: responseBodySize / 1000, isScript: request.resourceType() === "script" };
		}),
	);
	const sum = (some: typeof weights) => some.reduce((total, { kB }) => total + kB, 0);
	return { scripts: sum(weights.filter(({ isScript }) => isScript)), everything: sum(weights) };
}
