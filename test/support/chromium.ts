import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The browser that journeys drive: `CHROMIUM`, else the machine's. */
export function findChromium(): string | undefined {
	return [process.env["CHROMIUM"], ...places].find((place) => place && existsSync(place));
}

/** Installs Debian's Chromium when we may; otherwise says how, and stops. */
export async function ensureChromium(): Promise<void> {
	if (findChromium()) return;
	if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
		apt("update", "-qq");
		apt("install", "-y", "-qq", "--no-install-recommends", "chromium");
	}
	if (findChromium()) return;
	process.stderr.write(
		"The journeys need Chromium: apt-get install chromium, or CHROMIUM=/path/to/it npm test.\n",
	);
	process.exit(1);
}

function apt(...args: string[]): void {
	spawnSync("apt-get", args, {
		stdio: ["ignore", "ignore", "inherit"],
		env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
	});
}
