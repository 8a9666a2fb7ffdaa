import { forgetImports as forget } from "#app/domain/directories/imports/forget-imports.server.ts";
import type { Task } from "./tasks.ts";

/** Each night: the rows of imports long over, which may name people, are forgotten. */
export const forgetImports: Task<"forget-imports"> = async () => {
	await forget(new Date());
};
