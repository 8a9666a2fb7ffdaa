/** The pages' build: made when there is none or when what it is made from changed. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { CannotStart } from "./cannot-start.ts";
import { env } from "./env.ts";

const root = resolve(import.meta.dirname, "..");
export const buildFolder = join(root, "build");
const stamp = join(buildFolder, "sources");

export async function ensureBuild(): Promise<void> {
	if (env.NODE_ENV === "development") return;
	const sources = fingerprint();
	if (existsSync(stamp) && readFileSync(stamp, "utf8") === sources) return;
	build();
	writeFileSync(stamp, sources);
}

function build(): void {
	const { status } = spawnSync(
		process.execPath,
		[join(root, "node_modules/@remix-run/dev/dist/cli.js"), "vite:build", "--logLevel", "error"],
		{
			cwd: root,
			stdio: ["ignore", "ignore", "inherit"],
			env: { NODE_ENV: "production", PATH: env.path },
		},
	);
	if (status !== 0) throw new CannotStart("The pages could not be built; the reason stands above.");
	compressFiles();
}

/** What the pages are built from: their sources, the vocabulary, the packages. */
function fingerprint(): string {
	const hash = createHash("sha256");
	const files = [
		...["package-lock.json", "vite.config.ts", "db/vocabulary.ts"],
		...readdirSync(join(root, "app"), { recursive: true, encoding: "utf8" })
			.filter((file) => extname(file) !== "")
			.sort()
			.map((file) => join("app", file)),
	];
	for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
	return hash.digest("hex");
}

/** A .br and a .gz beside each file that gains by it, for the server to send as they are. */
function compressFiles(): void {
	const compressible = [".js", ".css", ".svg", ".json", ".txt", ".webmanifest"];
	const folder = join(buildFolder, "client");
	for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
		if (!compressible.includes(extname(name))) continue;
		const file = join(folder, name);
		const content = readFileSync(file);
		if (content.length < 1024) continue;
		const params = {
			[constants.BROTLI_PARAM_QUALITY]: 11,
			[constants.BROTLI_PARAM_SIZE_HINT]: content.length,
		};
		writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
		writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
	}
}
