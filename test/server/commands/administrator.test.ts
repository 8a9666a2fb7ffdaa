import { expect, test } from "vitest";
import { runCommand } from "#test/support/command.ts";
import { villager } from "#test/support/village.ts";

test("whoever holds the machine names the first administrator, who has an account", async () => {
	expect(await runCommand("administrator", "VICTOR@village.example")).toMatchObject({
		code: 0,
		stdout: "Victor Seul administers the site.\n",
	});
	expect((await villager("victor")).isAdministrator).toBe(true);
	expect(await runCommand("administrator", "personne@village.example")).toMatchObject({
		code: 1,
		stdout: expect.stringContaining("personne@village.example has no account"),
	});
	expect(await runCommand("administrator")).toMatchObject({
		code: 1,
		stdout: expect.stringContaining("Say who"),
	});
});
