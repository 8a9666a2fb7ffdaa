/** What Chromium, Firefox and Safari say when nothing answers; each its own words, under the same name as our own mistakes. */
const told = /failed to fetch|network ?error|load failed|error loading dynamically imported/i;

/** Did the page fail for want of network, rather than by a fault of ours? */
export function isNetworkFailure(error: unknown): boolean {
	return error instanceof TypeError && told.test(error.message);
}
