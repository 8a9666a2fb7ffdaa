// Runs before `npm start` and `npm test`, on whatever Node the machine has: installs only when the lock file changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

const root = new URL("..", import.meta.url);
const stamp = new URL("node_modules/.installed", root);
const wanted = createHash("sha256")
	.update(readFileSync(new URL("package-lock.json", root)))
	.update(`${process.platform}-${process.arch}`)
	.digest("hex");

if (read(stamp) !== wanted) {
	const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], {
		cwd: root,
		stdio: "inherit",
		shell: process.platform === "win32",
	});
	if (status !== 0) process.exit(status ?? 1);
	writeFileSync(stamp, wanted);
}

/** @param {URL} file */
function read(file) {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return "";
	}
}
