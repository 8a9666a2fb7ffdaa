import * as z from "zod";
import { rowsToShow } from "./directories.ts";

export const RowFilter = z.object({
	show: z.enum(rowsToShow).catch("refused"),
	page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type RowFilter = z.infer<typeof RowFilter>;
