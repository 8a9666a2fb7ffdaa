/** One logger. Log ids, never bodies, names or addresses. */
import pino from "pino";
import { env } from "./env.ts";

export const log = pino({
	level: env.LOG_LEVEL,
	base: null,
	timestamp: pino.stdTimeFunctions.isoTime,
	redact: {
		paths: [
			"password",
			"token",
			"secret",
			"cookie",
			"email",
			"headers",
			"*.password",
			"*.token",
			"*.secret",
			"*.cookie",
			"*.email",
			"*.headers",
		],
		censor: "[redacted]",
	},
});
