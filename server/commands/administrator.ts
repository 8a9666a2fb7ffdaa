/** `npm run administrator -- EMAIL`: lets somebody who has an account administer the site. The first one is made so. */
import { Refusal } from "#app/domain/errors.ts";
import { makeAdministrator } from "#app/domain/identity/appoint.server.ts";
import { EmailAddress } from "#app/domain/identity/identity.ts";
import { db, sql } from "#db/client.server.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { CannotStart } from "../cannot-start.ts";
import { say, withDatabase } from "./with-database.ts";

await withDatabase(async ({ address }) => {
	const { data: email } = EmailAddress.safeParse(process.argv[2]);
	if (!email) throw new CannotStart("Say who: npm run administrator -- name@example.org");
	try {
		await migrateDatabase(address);
		const by = { actorId: null, now: new Date() };
		const { name } = await db.transaction((tx) => makeAdministrator(tx, email, by));
		say(`${name} administers the site.`);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		throw new CannotStart(`${email} has no account with a confirmed address: sign up first.`);
	} finally {
		await sql.end();
	}
});
