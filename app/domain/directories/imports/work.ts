import type { ImportProgress } from "../directories.ts";

/** What every step of the work is given. `tell` hears how far it is, after each batch. */
export type Work = { now: Date; tell: (progress: ImportProgress) => void };
