import { and, eq, isNull } from "drizzle-orm";
import { db, type Transaction } from "#db/client.server.ts";
import { enqueue } from "#db/enqueue.server.ts";
import { record } from "#db/record.server.ts";
import { animators, type Person, people, type Territory } from "#db/schema/index.ts";
import type { Member } from "../actor.ts";
import { refuse } from "../errors.ts";
import { resolveTerritory } from "../territories/suggest-territories.server.ts";
import type { Appointment } from "./duties.ts";

/**
 * Gives somebody a territory to animate, or the site to administer, and tells her. Appointing her again changes nothing.
 * @throws forbidden to whoever is not an administrator · invalid `duty.no-account`, `territory.unknown`, `territory.several`
 */
export async function appoint(
	actor: Member,
	{ email, duty, territory, territoryName }: Appointment,
): Promise<{ name: string; territory: string | null }> {
	if (!actor.isAdministrator) refuse("forbidden");
	const where = duty === "animator" ? await resolveTerritory(territory, territoryName) : null;
	const by = { actorId: actor.personId, now: actor.now };
	const person = await db.transaction((tx) =>
		where ? makeAnimator(tx, email, where, by) : makeAdministrator(tx, email, by),
	);
	return { name: person.name, territory: where?.name ?? null };
}

type By = { actorId: string | null; now: Date };

/**
 * Lets somebody administer the site. No actor: the caller is an administrator, or holds the machine.
 * @throws invalid `duty.no-account`
 */
export async function makeAdministrator(tx: Transaction, email: string, by: By): Promise<Person> {
	const person = await requirePerson(tx, email);
	const [appointed] = await tx
		.update(people)
		.set({ administratorSince: by.now })
		.where(and(eq(people.id, person.id), isNull(people.administratorSince)))
		.returning();
	if (appointed) await tell(tx, person, null, by);
	return person;
}

async function makeAnimator(
	tx: Transaction,
	email: string,
	territory: Territory,
	by: By,
): Promise<Person> {
	const person = await requirePerson(tx, email);
	const [appointed] = await tx
		.insert(animators)
		.values({ personId: person.id, territoryId: territory.id, createdAt: by.now })
		.onConflictDoNothing()
		.returning();
	if (appointed) await tell(tx, person, territory, by);
	return person;
}

/** Only somebody whose address is confirmed: an unconfirmed one may be anybody's. */
async function requirePerson(tx: Transaction, email: string): Promise<Person> {
	const [person] = await tx
		.select()
		.from(people)
		.where(and(eq(people.email, email), eq(people.emailVerified, true)));
	return person ?? refuse("invalid", "duty.no-account", { field: "email" });
}

async function tell(
	tx: Transaction,
	person: Person,
	territory: Territory | null,
	{ actorId }: By,
): Promise<void> {
	await record(tx, {
		name: territory ? "animator.appointed" : "administrator.appointed",
		subjectId: person.id,
		actorId,
		...(territory && { details: { territoryId: territory.id } }),
	});
	await enqueue(tx, "send-mail", {
		template: "appointed",
		to: person.email,
		locale: person.locale,
		path: "/mon-espace",
		values: { name: person.name, territory: territory?.name ?? "" },
	});
}
