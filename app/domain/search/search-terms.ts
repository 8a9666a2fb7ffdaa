/** What one may look for, how far, in which order. */

export const searchTypes = ["offers", "needs", "organisations"] as const;
export type SearchType = (typeof searchTypes)[number];

/** Kilometres one may look around a place. */
export const radii = [10, 20, 50, 100] as const;

/** The radius that the form proposes to somebody who has not chosen one. */
export const usualRadius = 50;

export const sorts = ["fit", "nearness", "freshness"] as const;
export type SearchSort = (typeof sorts)[number];

export const views = ["list", "map"] as const;
export type SearchView = (typeof views)[number];
