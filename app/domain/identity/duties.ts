/** Who animates a territory and who administers the site. */
import * as z from "zod";
import { duties } from "#db/vocabulary.ts";
import { EmailAddress } from "./identity.ts";

/** `territory` is the id picked; without script, the words typed in `territoryName` are looked up. */
export const Appointment = z
	.object({
		email: EmailAddress,
		duty: z.enum(duties),
		territoryName: z.string().trim().max(120).default(""),
		territory: z.string().optional(),
	})
	.superRefine(({ duty, territoryName, territory }, context) => {
		if (duty === "animator" && territoryName === "" && !territory)
			context.addIssue({ code: "custom", path: ["territoryName"], message: "required" });
	});
export type Appointment = z.infer<typeof Appointment>;

/** One duty of one person; without territory, she administers the site. */
export const DutyRef = z.object({ personId: z.uuid(), territoryId: z.uuid().optional() });
export type DutyRef = z.infer<typeof DutyRef>;
