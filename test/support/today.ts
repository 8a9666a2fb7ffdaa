/** The day the tests live on: carrots are in season, tomatoes end. */
export const TODAY = new Date("2026-10-06T08:00:00Z");
