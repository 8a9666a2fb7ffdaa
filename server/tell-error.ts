/** An error as the log may hold it: what failed and where in the code, never the values it failed on. */
export function tellError(error: unknown): Record<string, unknown> {
	if (!(error instanceof Error)) return { message: typeof error };
	const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line));
	return {
		name: error.name,
		// a failed query repeats its parameters in its message: its cause says why without them
		message: withoutAddresses(
			firstLine((error.cause instanceof Error ? error.cause : error).message),
		),
		...codesOf(error.cause ?? error),
		stack: frames?.slice(0, 12).map((line) => line.trim()),
	};
}

function firstLine(message: string): string {
	return message.split("\n")[0] ?? "";
}

/** A mail server says whom it refused, PostgreSQL what it could not read. */
function withoutAddresses(message: string): string {
	return message.replace(/[^\s<>"'(]+@[^\s<>"')]+/g, "…@…");
}

/** What PostgreSQL and Node name a failure by. */
function codesOf(error: unknown): Record<string, unknown> {
	const { code, constraint_name, table_name, routine } = error as Record<string, unknown>;
	return { code, constraint: constraint_name, table: table_name, routine };
}
