import { expect, test } from "vitest";
import { NewMessage } from "#app/domain/messaging/messaging.ts";
import { newRequestId } from "#app/ui/messaging/request-id.ts";

test("a request is named by a UUID that the server takes, and never twice by the same", () => {
	const names = Array.from({ length: 1000 }, newRequestId);
	for (const name of names) expect(NewMessage.shape.requestId.safeParse(name).success).toBe(true);
	expect(new Set(names).size).toBe(1000);
});
