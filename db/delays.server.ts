import { env } from "#server/env.ts";

/** How long a message waits, in milliseconds, before those who have not read it are told by e-mail. */
export const tellAbsentAfter = env.TELL_ABSENT_AFTER * 1000;
