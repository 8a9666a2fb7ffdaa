import { expect, test } from "vitest";
import { isNetworkFailure } from "#app/ui/offline/is-network-failure.ts";

test.each([
	"Failed to fetch",
	"NetworkError when attempting to fetch resource.",
	"Load failed",
	"error loading dynamically imported module: https://village.example/assets/x.js",
])("what a browser says without network is told apart: %s", (message) => {
	expect(isNetworkFailure(new TypeError(message))).toBe(true);
});

test("a mistake of ours and a refusal are not put on the network", () => {
	expect(isNetworkFailure(new TypeError("x is not a function"))).toBe(false);
	expect(isNetworkFailure(new Error("Failed to fetch"))).toBe(false);
	expect(isNetworkFailure({ status: 404 })).toBe(false);
});
