import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readEnvironment, WrongEnvironment } from "#server/env.ts";

const root = join(import.meta.dirname, "../..");

test("an empty environment is a working one", () => {
	const env = readEnvironment({});
	expect(env.PORT).toBe(3000);
	expect(env.publicUrl).toBe("http://localhost:3000");
	expect(env.ROLES).toEqual(["web", "jobs"]);
});

test("a wrong value is named, with what it should be", () => {
	expect(() => readEnvironment({ PORT: "eighty" })).toThrow(
		'PORT must be a port number; it is "eighty".',
	);
	expect(() => readEnvironment({ LOG_LEVEL: "loud" })).toThrow(/^LOG_LEVEL must be debug, info/);
	expect(() => readEnvironment({ ROLES: "web,cook" })).toThrow(
		/^ROLES must list web, jobs or both/,
	);
});

test("two wrong values are both named", () => {
	expect(() => readEnvironment({ PORT: "-1", DEMO: "maybe" })).toThrow(/PORT[\s\S]*\n[\s\S]*DEMO/);
});

test("a secret is never repeated in the complaint", () => {
	expect(() => readEnvironment({ AUTH_SECRET: "short-secret" })).toThrow(/^AUTH_SECRET must have/);
	expect(() => readEnvironment({ AUTH_SECRET: "short-secret" })).not.toThrow(/short-secret/);
});

test("an unknown name in .env is refused: it is a typing error", () => {
	expect(() => readEnvironment({}, { DATABSE_URL: "postgres://x" })).toThrow(WrongEnvironment);
	expect(() => readEnvironment({}, { DATABSE_URL: "postgres://x" })).toThrow(
		/^DATABSE_URL: unknown/,
	);
});

test(".env.example holds every variable and no other", () => {
	const example = readFileSync(join(root, ".env.example"), "utf8");
	const named = [...example.matchAll(/^#?\s?([A-Z_]+)=/gm)].map(([, name = ""]) => name);
	const source = readFileSync(join(root, "server/env.ts"), "utf8");
	const known = [...source.matchAll(/^\t([A-Z_]+): /gm)].map(([, name = ""]) => name);
	expect(named.sort()).toEqual(known.sort());
});

test("nothing but env.ts reads the environment", () => {
	const readers = ["app", "db", "search", "server"].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
			.filter((file) => /\.tsx?$/.test(file))
			.map((file) => join(folder, file))
			.filter((file) => readFileSync(join(root, file), "utf8").includes("process.env")),
	);
	expect(readers).toEqual(["server/env.ts"]);
});

test("what the environment does not say of production, Express and React are told", () => {
	const script = 'import("#server/env.ts").then(() => console.log(process.env.NODE_ENV))';
	const said = (given?: "development") =>
		execFileSync(process.execPath, ["-e", script], {
			cwd: root,
			env: { ...process.env, NODE_ENV: given ?? "" } as NodeJS.ProcessEnv,
			encoding: "utf8",
		}).trim();
	expect(said()).toBe("production");
	expect(said("development")).toBe("development");
});
