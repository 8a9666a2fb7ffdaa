/** Where the database is: `DATABASE_URL`, or the socket of the embedded PostgreSQL. */
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "#server/env.ts";

/** A database reached through a Unix socket; `host` is the folder of the socket. */
export type SocketAddress = { host: string; port: number; user: string; database: string };

export type Address = SocketAddress | { url: string };

/** The embedded server listens on no TCP port: this number only names its socket file. */
export const SOCKET_PORT = 5432;

export const EMBEDDED_USER = "maillage";

/** Unix socket paths are limited to 107 bytes, so the socket stands in the temporary folder, not in a deep checkout. */
export function socketFolder(clusterFolder: string): string {
	const name = createHash("sha256").update(clusterFolder).digest("hex").slice(0, 12);
	return join(tmpdir(), `maillage-${name}`);
}

export function clusterFolder(dataDir: string): string {
	return join(dataDir, "pg");
}

export function embeddedAddress(dataDir: string, database = "maillage"): SocketAddress {
	return {
		host: socketFolder(clusterFolder(dataDir)),
		port: SOCKET_PORT,
		user: EMBEDDED_USER,
		database,
	};
}

/** The same address as a URL, its socket folder percent-encoded as libpq wants it. */
export function socketUrl({ host, port, user, database }: SocketAddress): string {
	return `postgres://${user}@${encodeURIComponent(host)}:${port}/${database}`;
}

export function readAddress(databaseUrl = env.DATABASE_URL, dataDir = env.dataDir): Address {
	if (!databaseUrl) return embeddedAddress(dataDir);
	const { hostname, port, username, pathname } = new URL(databaseUrl);
	if (!/^%2f/i.test(hostname)) return { url: databaseUrl };
	return {
		host: decodeURIComponent(hostname),
		port: Number(port || SOCKET_PORT),
		user: decodeURIComponent(username),
		database: pathname.slice(1),
	};
}
