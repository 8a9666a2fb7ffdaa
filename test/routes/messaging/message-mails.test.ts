import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { action, loader } from "#app/routes/messaging/message-mails.tsx";
import { db } from "#db/client.server.ts";
import { people } from "#db/schema/index.ts";
import { laterJobsDone } from "#test/support/jobs.ts";
import { mailsTo } from "#test/support/mails.ts";
import { visit } from "#test/support/request.ts";
import { cantineEtMoulin, say } from "#test/support/talk.ts";
import { villager } from "#test/support/village.ts";

async function wantsMails(): Promise<boolean | undefined> {
	const { personId } = await villager("nadia");
	const [nadia] = await db.select().from(people).where(eq(people.id, personId));
	return nadia?.mailsAboutMessages;
}

test("the link at the foot of a mail stops such mails without signing in, and resumes them", async () => {
	await say(await villager("marc"), cantineEtMoulin, "Un mot encore.");
	await laterJobsDone();
	const [mail] = await mailsTo("nadia@village.example");
	const path = /http:\/\/localhost:3000(\/desabonnement\S+)/.exec(mail?.text ?? "")?.[1] ?? "";
	expect(mail?.html).toContain(path);

	// machines follow links before people do: looking changes nothing
	expect((await visit(loader, path)).body).toMatchObject({ isGood: true });
	expect(await wantsMails()).toBe(true);
	const stop = await visit(action, path, { form: { mails: "off" } });
	expect([stop.body, await wantsMails()]).toEqual([{ wanted: false }, false]);
	const resume = await visit(action, path, { form: { mails: "on" } });
	expect([resume.body, await wantsMails()]).toEqual([{ wanted: true }, true]);
});

test("a link somebody made up changes nothing", async () => {
	const { personId } = await villager("nadia");
	for (const path of ["/desabonnement", `/desabonnement?jeton=${personId}.zzzzzz.AAAA`]) {
		expect((await visit(loader, path)).body).toMatchObject({ isGood: false });
		await visit(action, path, { form: { mails: "off" } });
	}
	expect(await wantsMails()).toBe(true);
});
