/** What people type to have an account. */
import * as z from "zod";
import { locales } from "#db/vocabulary.ts";

export const EmailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** Ten characters and nothing else asked: length protects, strange rules only make people write it down. */
export const PASSWORD_LENGTH = 10;
export const NewPassword = z.string().min(PASSWORD_LENGTH).max(200);

/** On one line, and no link: the name stands in mails to people who never asked for one. */
export const PersonName = z
	.string()
	.overwrite((text) => text.replace(/[\p{Cc}\s]+/gu, " ").trim())
	.min(2)
	.max(80)
	.refine((name) => !/:\/\/|www\.|@/i.test(name), { error: "name.link" });

export const SignUp = z.object({ name: PersonName, email: EmailAddress, password: NewPassword });
export type SignUp = z.infer<typeof SignUp>;

export const SignIn = z.object({ email: EmailAddress, password: z.string().min(1).max(200) });
export type SignIn = z.infer<typeof SignIn>;

export const AskByEmail = z.object({ email: EmailAddress });
export type AskByEmail = z.infer<typeof AskByEmail>;

export const ResetPassword = z.object({ token: z.string().min(1), password: NewPassword });
export type ResetPassword = z.infer<typeof ResetPassword>;

export const ChangePassword = z.object({
	currentPassword: z.string().min(1).max(200),
	newPassword: NewPassword,
});
export type ChangePassword = z.infer<typeof ChangePassword>;

export const Profile = z.object({
	name: PersonName,
	locale: z.enum(locales),
	mailsAboutMessages: z.boolean().default(false),
});
export type Profile = z.infer<typeof Profile>;

/** Typed by somebody who closes her account, so that no stray click does it. */
export const CloseAccount = z.object({ email: EmailAddress });
export type CloseAccount = z.infer<typeof CloseAccount>;
