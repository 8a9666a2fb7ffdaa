import { db } from "#db/client.server.ts";
import { search } from "#search/index.server.ts";
import type { Task } from "./task.ts";

export const followInSearch: Task<"follow-in-search"> = ({ subject, organisationIds }) =>
	db.transaction((tx) => search.follow(tx, subject, organisationIds));
