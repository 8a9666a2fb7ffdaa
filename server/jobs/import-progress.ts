import type { ImportProgress } from "#app/domain/directories/directories.ts";
import { personRoom } from "#app/domain/messaging/events.ts";
import type { JobContext } from "./task.ts";

/** Tells the person who gave a file how far the work on it is. */
export function teller(publish: JobContext["publish"]): (progress: ImportProgress) => void {
	return (progress) => {
		if (progress.personId) publish(personRoom(progress.personId), "import:progressed", progress);
	};
}
