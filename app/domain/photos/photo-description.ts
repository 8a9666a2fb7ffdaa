/** What somebody says of a picture, for those who listen. */
import * as z from "zod";

export const PhotoDescription = z.object({ alternative: z.string().trim().max(200).default("") });
export type PhotoDescription = z.infer<typeof PhotoDescription>;
