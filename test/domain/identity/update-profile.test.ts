import { expect, test } from "vitest";
import { findAccount } from "#app/domain/identity/find-account.server.ts";
import { Profile, SignUp } from "#app/domain/identity/identity.ts";
import { requireOwnProfile, updateProfile } from "#app/domain/identity/update-profile.server.ts";
import { villagers } from "#db/village/people.ts";
import { villager } from "#test/support/village.ts";

const profile = Profile.parse({
	name: " Léa Marchal-Roy ",
	locale: "en",
	mailsAboutMessages: true,
});

test("what one says of oneself is kept and shown, twice the same", async () => {
	const lea = await villager("lea");
	await updateProfile(lea, profile);
	await updateProfile(lea, profile);
	expect(await requireOwnProfile(lea)).toMatchObject({
		name: "Léa Marchal-Roy",
		locale: "en",
		mailsAboutMessages: true,
		email: villagers.lea.email,
		updatedAt: lea.now,
	});
	expect((await findAccount(lea)).name).toBe("Léa Marchal-Roy");
});

test("nobody else's profile changes", async () => {
	await updateProfile(await villager("lea"), profile);
	expect((await requireOwnProfile(await villager("marc"))).name).toBe(villagers.marc.name);
});

test("neither the address nor any right can be slipped into a profile or a sign-up", () => {
	const more = {
		email: "autre@village.example",
		administratorSince: new Date(),
		emailVerified: true,
	};
	expect(Object.keys(Profile.parse({ ...profile, ...more })).sort()).toEqual(
		["locale", "mailsAboutMessages", "name"].sort(),
	);
	const input = { name: "Odile", email: "Odile@Village.Example ", password: "dix-lettres" };
	expect(SignUp.parse({ ...input, ...more, email: input.email })).toEqual({
		name: "Odile",
		email: "odile@village.example",
		password: "dix-lettres",
	});
});

test("somebody whose account is gone has no profile", async () => {
	const gone = { ...(await villager("victor")), personId: "00000000-0000-8000-8000-000000000000" };
	await expect(updateProfile(gone, profile)).rejects.toBeRefused("not-found");
	await expect(requireOwnProfile(gone)).rejects.toBeRefused("not-found");
});

test("the header shows one's organisations and what one may do", async () => {
	const ines = await findAccount(await villager("ines"));
	expect(ines).toMatchObject({ isAnimator: true, isAdministrator: false });
	expect(ines.organisations.map(({ name }) => name)).toEqual([
		"Grappe alimentaire du Sud Territoire",
	]);
	expect(await findAccount(await villager("victor"))).toMatchObject({
		organisations: [],
		organisationId: null,
		isAnimator: false,
	});
});
