import { tellAbsentReaders as tell } from "#app/domain/messaging/tell-absent-readers.server.ts";
import type { Task } from "./task.ts";

export const tellAbsentReaders: Task<"tell-absent-readers"> = async ({ conversationId }) => {
	await tell(conversationId, new Date());
};
