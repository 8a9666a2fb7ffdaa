/** The environment, parsed once. Imports nothing of ours: everything may read it. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseEnv } from "node:util";
import * as z from "zod";

const root = resolve(import.meta.dirname, "..");

const url = z.url({ error: "must be an absolute URL" });
const onOff = z.enum(["on", "off"], { error: "must be on or off" });

const Environment = z.object({
	NODE_ENV: z
		.enum(["development", "test", "production"], {
			error: "must be development, test or production",
		})
		.default("production"),
	PORT: z.coerce
		.number({ error: "must be a port number" })
		.int({ error: "must be a whole number" })
		.min(0, { error: "must be between 0 and 65535" })
		.max(65_535, { error: "must be between 0 and 65535" })
		.default(3000),
	HOST: z.string().min(1, { error: "must be an address to listen on" }).default("127.0.0.1"),
	PUBLIC_URL: url.optional(),
	TRUST_PROXY: z.coerce
		.number({ error: "must be the number of proxies in front" })
		.int()
		.min(0)
		.max(8, { error: "must be between 0 and 8" })
		.default(0),
	ROLES: z
		.string()
		.default("web,jobs")
		.transform((roles) => roles.split(",").map((role) => role.trim()))
		.pipe(z.array(z.enum(["web", "jobs"], { error: "must list web, jobs or both" })).min(1)),
	DATABASE_URL: z
		.string()
		.regex(/^postgres(ql)?:\/\//, { error: "must start with postgres:// or postgresql://" })
		.optional(),
	DATABASE_POOL: z.coerce
		.number({ error: "must be a number of connections" })
		.int()
		.min(2, { error: "must be at least 2" })
		.max(200, { error: "must be at most 200" })
		.default(10),
	DATA_DIR: z.string().min(1).default(".data"),
	PG_ROOT_MODE: z
		.enum(["auto", "namespace", "setuid"], { error: "must be auto, namespace or setuid" })
		.default("auto"),
	DEMO: onOff.default("on"),
	AUTH_SECRET: z.string().min(32, { error: "must have at least 32 characters" }).optional(),
	SMTP_URL: z
		.string()
		.regex(/^smtps?:\/\//, { error: "must start with smtp:// or smtps://" })
		.optional(),
	MAIL_FROM: z.string().default("Maillage <bonjour@localhost>"),
	TELL_ABSENT_AFTER: z.coerce
		.number({ error: "must be a number of seconds" })
		.int({ error: "must be a whole number" })
		.min(0, { error: "must be at least 0" })
		.max(86_400, { error: "must be at most 86400" })
		.default(120),
	MAP_STYLE_URL: url.optional(),
	SIRET_LOOKUP_URL: z
		.union([z.literal("off"), url], { error: "must be a URL or off" })
		.default("https://recherche-entreprises.api.gouv.fr"),
	METRICS_TOKEN: z.string().min(16, { error: "must have at least 16 characters" }).optional(),
	LOG_LEVEL: z
		.enum(["debug", "info", "warn", "error", "silent"], {
			error: "must be debug, info, warn, error or silent",
		})
		.default("info"),
});

export type Environment = z.infer<typeof Environment> & {
	dataDir: string;
	publicUrl: string;
	path: string | undefined;
};

export class WrongEnvironment extends Error {}

/**
 * Reads the variables we know out of `variables`, after the lines of a `.env` file.
 * @throws WrongEnvironment with one sentence a line: the variable, what it must be, what it is
 */
export function readEnvironment(
	variables: Record<string, string | undefined>,
	dotenv: Record<string, string | undefined> = {},
): Environment {
	const known = Object.keys(Environment.shape);
	const strangers = Object.keys(dotenv).filter((name) => !known.includes(name));
	if (strangers.length > 0)
		throw new WrongEnvironment(
			`${strangers.join(", ")}: unknown in .env; the known names are in .env.example`,
		);
	const given = Object.fromEntries(
		known.flatMap((name) => {
			const value = variables[name] ?? dotenv[name];
			return value === undefined || value === "" ? [] : [[name, value]];
		}),
	);
	const parsed = Environment.safeParse(given);
	if (!parsed.success)
		throw new WrongEnvironment(
			parsed.error.issues.map((issue) => sentence(String(issue.path[0]), issue.message)).join("\n"),
		);
	return {
		...parsed.data,
		dataDir: resolve(root, parsed.data.DATA_DIR),
		publicUrl: new URL(parsed.data.PUBLIC_URL ?? `http://localhost:${parsed.data.PORT}`).origin,
		path: variables["PATH"],
	};

	function sentence(name: string, rule: string): string {
		const secret = /SECRET|TOKEN|URL/.test(name);
		return `${name} ${rule}${secret ? "" : `; it is "${given[name]}"`}.`;
	}
}

function fromProcess(): Environment {
	const file = resolve(root, ".env");
	try {
		const read = readEnvironment(
			process.env,
			existsSync(file) ? parseEnv(readFileSync(file, "utf8")) : {},
		);
		// Express shows stacks and React renders slowly unless the process itself says production
		process.env["NODE_ENV"] = read.NODE_ENV;
		return read;
	} catch (error) {
		if (!(error instanceof WrongEnvironment)) throw error;
		process.stderr.write(`${error.message}\n`);
		process.exit(1);
	}
}

export const env = fromProcess();
