/** `npm run build`: makes the pages when what they are made from changed. */
import { ensureBuild } from "../build.ts";

await ensureBuild();
