import { search } from "#search/index.server.ts";
import type { Task } from "./task.ts";

export const rebuildSearch: Task<"rebuild-search"> = () => search.rebuild();
