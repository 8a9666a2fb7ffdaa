import { expect, test } from "vitest";
import { type Kept, retention } from "#app/domain/identity/retention.ts";
import { allMessages } from "#app/i18n/all-messages.server.ts";
import { formatIn } from "#app/i18n/format.ts";

const days = {
	fr: { sessions: "30 jours", requests: "1 an", journal: "3 ans", tries: "1 jour" },
	en: { sessions: "30 days", requests: "1 year", journal: "3 years", tries: "1 day" },
} as const;

test.each(["fr", "en"] as const)(
	"the page about personal data says what is kept in %s",
	(locale) => {
		const { kept } = allMessages[locale].about.privacy.howLong;
		const { duration } = formatIn(locale);
		expect(Object.keys(kept).sort()).toEqual(Object.keys(retention).sort());
		for (const one of Object.keys(retention) as Kept[])
			expect(kept[one](duration(retention[one]))).toContain(duration(retention[one]));
		for (const [one, said] of Object.entries(days[locale]))
			expect(duration(retention[one as Kept]).replace(/\s/g, " ")).toBe(said);
	},
);
