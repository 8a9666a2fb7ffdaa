/** What an organisation says of itself. */
import * as z from "zod";
import {
	deliveryModes,
	labelStates,
	membershipRoles,
	organisationKinds,
	saleModes,
} from "#db/vocabulary.ts";
import { EmailAddress } from "../identity/identity.ts";
import { languages } from "./languages.ts";
import { checkSiret } from "./siret.ts";

export const Siret = z.string().transform((text, context) => {
	const checked = checkSiret(text);
	if ("siret" in checked) return checked.siret;
	context.addIssue({ code: "custom", message: checked.reason, input: text });
	return z.NEVER;
});

/** "exemple.fr" is how people write it. */
const Website = z
	.string()
	.trim()
	.max(500)
	.transform((text) => (/^https?:\/\//i.test(text) ? text : `https://${text}`))
	.pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain }));

const Phone = z
	.string()
	.trim()
	.regex(/^\+?[\d\s.()-]{6,20}$/, { error: "phone" });

const latitude = z.number().min(-90).max(90);
const longitude = z.number().min(-180).max(180);

const places = {
	/** INSEE code of the commune picked among suggestions; without script, what was typed in `commune` is looked up. */
	communeCode: z.string().optional(),
	commune: z.string().trim().min(1),
	street: z.string().trim().max(200).default(""),
	postcode: z
		.string()
		.trim()
		.regex(/^(\d{5})?$/, { error: "postcode" })
		.default(""),
	latitude: latitude.optional(),
	longitude: longitude.optional(),
};

export const OrganisationFacts = z.object({
	...places,
	kind: z.enum(organisationKinds),
	name: z.string().trim().min(2).max(120),
	siret: Siret.optional(),
	nafCode: z.string().trim().max(6).optional(),
	specialty: z.string().trim().max(120).default(""),
	description: z.string().trim().max(4000).default(""),
	openingHours: z.string().trim().max(500).default(""),
	saleModes: z.array(z.enum(saleModes)).default([]),
	deliveryModes: z.array(z.enum(deliveryModes)).default([]),
	languages: z.array(z.enum(languages)).max(languages.length).default(["fr"]),
	website: Website.optional(),
	phone: Phone.optional(),
	publicEmail: EmailAddress.optional(),
	showsPhone: z.boolean().default(false),
	showsEmail: z.boolean().default(false),
	/** Slugs of the labels held, and of those one is converting to. */
	labelsHeld: z.array(z.string()).default([]),
	labelsInConversion: z.array(z.string()).default([]),
});
export type OrganisationFacts = z.infer<typeof OrganisationFacts>;

export const LabelHolding = z.object({ slug: z.string(), state: z.enum(labelStates) });
export type LabelHolding = z.infer<typeof LabelHolding>;

export const Invitation = z.object({
	email: EmailAddress,
	role: z.enum(membershipRoles).default("member"),
});
export type Invitation = z.infer<typeof Invitation>;

export const Claim = z.object({ message: z.string().trim().max(1000).default("") });
export type Claim = z.infer<typeof Claim>;

export const RemovalRequest = z.object({
	email: EmailAddress,
	reason: z.string().trim().max(1000).default(""),
});
export type RemovalRequest = z.infer<typeof RemovalRequest>;
