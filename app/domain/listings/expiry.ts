import { has } from "../products/months.ts";

const DAY = 24 * 3_600_000;

/** How many days before the end its owner is asked. */
export const ASK_DAYS_BEFORE = 10;

/**
 * The last day a listing stays online, as YYYY-MM-DD: its own end date when it has one; else the end of the season under way or
 * to come; else, all year round, a year from now.
 */
export function expiryOf(
	{ months, endsOn }: { months: number; endsOn: string | null },
	now: Date,
): string {
	if (endsOn) return endsOn;
	const [year, month] = [now.getUTCFullYear(), now.getUTCMonth() + 1];
	if (Array.from({ length: 12 }, (_, index) => index + 1).every((one) => has(months, one)))
		return dayOf(new Date(now.getTime() + 365 * DAY));
	let ahead = 0;
	while (!inSeason(months, month + ahead)) ahead++;
	while (inSeason(months, month + ahead + 1)) ahead++;
	// day 0 of the next month is the last day of this one
	return dayOf(new Date(Date.UTC(year, month + ahead, 0)));
}

/** Is its own end date past? A season comes back; a date does not. */
export function isOver({ endsOn }: { endsOn: string | null }, now: Date): boolean {
	return endsOn !== null && endsOn < dayOf(now);
}

function inSeason(months: number, month: number): boolean {
	return has(months, ((month - 1) % 12) + 1);
}

export function dayOf(date: Date): string {
	return date.toISOString().slice(0, 10);
}
