import { defineConfig } from "@playwright/test";
import { findChromium } from "./test/support/chromium.ts";

const chromium = findChromium();
const port = Number(process.env["JOURNEYS_PORT"] ?? 4380);

export default defineConfig({
	testDir: "test/journeys",
	testMatch: "*.journey.ts",
	outputDir: "test-results",
	workers: 2,
	fullyParallel: false,
	forbidOnly: true,
	retries: 0,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	globalSetup: "./test/support/journeys-setup.ts",
	use: {
		baseURL: `http://localhost:${port}`,
		locale: "fr-FR",
		timezoneId: "Europe/Paris",
		// what it answers is out of the reach of tests that hold the wires; offline.journey.ts lets it in
		serviceWorkers: "block",
		launchOptions: {
			...(chromium ? { executablePath: chromium } : {}),
			// without a language of UTF-8, Chromium cannot name a download « à corriger »
			env: { ...process.env, LC_ALL: "C.UTF-8" },
			args: [
				"--no-sandbox",
				"--disable-quic",
				"--disable-background-networking",
				"--disable-component-update",
				"--disable-sync",
			],
		},
	},
});
