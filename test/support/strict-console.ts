/** An error that nobody expected must not scroll by in a green run. */
import { afterEach, beforeEach, expect, vi } from "vitest";

beforeEach(() => {
	vi.spyOn(console, "error");
	vi.spyOn(console, "warn");
});

afterEach(() => {
	expect(vi.mocked(console.error).mock.calls, "unexpected console.error").toEqual([]);
	expect(vi.mocked(console.warn).mock.calls, "unexpected console.warn").toEqual([]);
	vi.restoreAllMocks();
});
