import { and, eq, gt, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import { db, type Transaction } from "#db/client.server.ts";
import { record } from "#db/record.server.ts";
import { communeNames, communes, organisations } from "#db/schema/index.ts";
import { keepOrganisationsFindable } from "../search/keep-findable.server.ts";
import { communeIndex } from "./commune-index.server.ts";
import type { Position } from "./distance.ts";

/** `replaced` communes, `moved` organisations, and how many communes still stand on an approximate point. */
export type Improvement = { replaced: number; moved: number; stillApproximate: number };

/**
 * Gives communes whose position is approximate the point that a file has for them (by INSEE code; for one the file does not
 * know, the mean of the communes or districts it is made of), and takes along the organisations that stood there. Positions
 * that were sure, and organisations that somebody placed, stay. Doing it again changes nothing.
 */
export async function improvePositions(points: Map<string, Position>): Promise<Improvement> {
	const improvement = await db.transaction(async (tx) => {
		const better = await betterPoints(tx, points);
		for (const [code, point] of better)
			await tx
				.update(communes)
				.set({ ...point, positionSource: "file", positionKm: 0, updatedAt: new Date() })
				.where(eq(communes.code, code));
		const moved = await followCommunes(tx, [...better.keys()]);
		await keepOrganisationsFindable(tx, moved);
		if (better.size > 0)
			await record(tx, {
				name: "communes.placed",
				subjectId: "communes",
				actorId: null,
				details: { codes: [...better.keys()] },
			});
		const stillApproximate = await tx.$count(communes, isApproximate());
		return { replaced: better.size, moved: moved.length, stillApproximate };
	});
	communeIndex.forget();
	return improvement;
}

function isApproximate() {
	return or(gt(communes.positionKm, 0), isNull(communes.latitude));
}

async function betterPoints(tx: Transaction, points: Map<string, Position>) {
	const approximate = await tx
		.select({ code: communes.code })
		.from(communes)
		.where(isApproximate());
	const parts = await tx
		.select({ code: communeNames.communeCode, part: communeNames.formerCode })
		.from(communeNames)
		.where(isNotNull(communeNames.formerCode));
	return new Map(
		approximate.flatMap(({ code }) => {
			const ofParts = parts.flatMap((one) =>
				one.code === code ? (points.get(one.part ?? "") ?? []) : [],
			);
			const point = points.get(code) ?? middle(ofParts);
			return point ? [[code, point] as const] : [];
		}),
	);
}

function middle(points: Position[]): Position | undefined {
	if (points.length === 0) return undefined;
	const mean = (of: (point: Position) => number) =>
		points.reduce((sum, point) => sum + of(point), 0) / points.length;
	return { latitude: mean((point) => point.latitude), longitude: mean((point) => point.longitude) };
}

async function followCommunes(tx: Transaction, codes: string[]): Promise<string[]> {
	if (codes.length === 0) return [];
	const moved = await tx
		.update(organisations)
		.set({
			latitude: sql`${communes.latitude}`,
			longitude: sql`${communes.longitude}`,
			updatedAt: new Date(),
		})
		.from(communes)
		.where(
			and(
				eq(communes.code, organisations.communeCode),
				eq(organisations.positionSource, "commune"),
				inArray(communes.code, codes),
			),
		)
		.returning({ id: organisations.id });
	return moved.map(({ id }) => id);
}
