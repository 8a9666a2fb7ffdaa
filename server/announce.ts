import { inArray } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import type { EmbeddedPostgres } from "#db/embedded.ts";
import { people } from "#db/schema/index.ts";
import { PASSWORD, type Villager, villagers } from "#db/village/people.ts";
import { env } from "./env.ts";

/** Tells the person who started the site where it is, who lives in the demo, and where the data are. */
export async function announce(postgres: EmbeddedPostgres | null): Promise<void> {
	const lines = [
		"",
		`  Maillage  ${env.publicUrl}`,
		...(await demoAccounts()),
		"",
		`  Data      ${postgres ? env.dataDir : "the database of DATABASE_URL"}`,
		"",
	];
	process.stdout.write(`${lines.join("\n")}\n`);
}

/** The people of the village that are still there, for the visitor to sign in as. */
async function demoAccounts(): Promise<string[]> {
	if (env.DEMO === "off") return [];
	const proposed: Villager[] = Object.values(villagers).filter(isProposed);
	const there = await db
		.select({ email: people.email })
		.from(people)
		.where(
			inArray(
				people.email,
				proposed.map(({ email }) => email),
			),
		);
	const accounts = proposed.filter(({ email }) => there.some((person) => person.email === email));
	if (accounts.length === 0) return [];
	const width = Math.max(...accounts.map(({ email }) => email.length));
	return [
		"",
		`  Demo      password ${PASSWORD}`,
		...accounts.map(
			({ email, name, role }) => `            ${email.padEnd(width)}  ${name}, ${role}`,
		),
	];
}

function isProposed(villager: Villager): boolean {
	return villager.role !== undefined;
}
