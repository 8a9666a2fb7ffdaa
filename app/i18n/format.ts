/** Numbers, amounts, days and lists as people of a language write them. */
import type { Locale } from "#db/vocabulary.ts";

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export type Format = ReturnType<typeof makeFormat>;

const made = new Map<Locale, Format>();

export function formatIn(locale: Locale): Format {
	const known = made.get(locale);
	if (known) return known;
	const format = makeFormat(locale);
	made.set(locale, format);
	return format;
}

function makeFormat(locale: Locale) {
	const tag = locale === "fr" ? "fr-FR" : "en-GB";
	const plurals = new Intl.PluralRules(tag);
	const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
	const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
	const tenths = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
	const euros = new Intl.NumberFormat(tag, { style: "currency", currency: "EUR" });
	const wholeEuros = new Intl.NumberFormat(tag, {
		style: "currency",
		currency: "EUR",
		maximumFractionDigits: 0,
	});
	const zone = "Europe/Paris";
	const day = new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", timeZone: zone });
	const unit = { style: "unit", unitDisplay: "long" } as const;
	const days = new Intl.NumberFormat(tag, { ...unit, unit: "day" });
	const years = new Intl.NumberFormat(tag, { ...unit, unit: "year" });
	const fullDay = new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: zone });
	const weekday = new Intl.DateTimeFormat(tag, {
		weekday: "long",
		day: "numeric",
		month: "long",
		timeZone: zone,
	});
	const time = new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit", timeZone: zone });
	const monthNumber = new Intl.DateTimeFormat("en", { month: "numeric", timeZone: zone });
	const monthName = new Intl.DateTimeFormat(tag, { month: "long", timeZone: "UTC" });
	const shortMonth = new Intl.DateTimeFormat(tag, { month: "short", timeZone: "UTC" });
	const monthLetter = new Intl.DateTimeFormat(tag, { month: "narrow", timeZone: "UTC" });
	const and = new Intl.ListFormat(tag, { type: "conjunction" });
	const or = new Intl.ListFormat(tag, { type: "disjunction" });
	const relative = new Intl.RelativeTimeFormat(tag, { numeric: "auto" });
	const firstOf = (month: number) => new Date(Date.UTC(2024, month - 1, 1));

	return {
		locale,
		/** "#" in the chosen form stands for the number. French says 0 and 1 in the singular. */
		plural: (count: number, forms: Forms) =>
			(forms[plurals.select(count)] ?? forms.other).replace("#", numbers.format(count)),
		number: (value: number) => numbers.format(value),
		/** "3,2 km" below ten kilometres, "12 km" above; never rounded up to a limit it does not reach. */
		km: (value: number) =>
			`${value < 10 ? tenths.format(Math.floor(value * 10) / 10) : whole.format(Math.floor(value))}\u00a0km`,
		/** Kilometres to the tenth, for a rule that turns on it. */
		exactKm: (value: number) => `${tenths.format(Math.floor(value * 10) / 10)}\u00a0km`,
		money: (cents: number) => (cents % 100 === 0 ? wholeEuros : euros).format(cents / 100),
		day: (date: Date | string) => day.format(new Date(date)),
		fullDay: (date: Date | string) => fullDay.format(new Date(date)),
		weekday: (date: Date | string) => weekday.format(new Date(date)),
		/** "30 jours", "3 ans". */
		duration: (inDays: number) =>
			inDays % 365 === 0 ? years.format(inDays / 365) : days.format(inDays),
		time: (date: Date | string) => time.format(new Date(date)),
		/** 1 to 12, on the French calendar. */
		monthOf: (date: Date | string) => Number(monthNumber.format(new Date(date))),
		/** `month` 1 to 12. */
		month: (month: number) => monthName.format(firstOf(month)),
		/** "janv", "févr", "mars": a few letters, without a dot. */
		shortMonth: (month: number) => shortMonth.format(firstOf(month)).replace(".", ""),
		monthLetter: (month: number) => monthLetter.format(firstOf(month)),
		and: (items: string[]) => and.format(items),
		/** "Sur les marchés, en ligne et en boutique": words that start a line, told in one sentence. */
		enumerate: (items: string[]) =>
			and.format(items.map((item, index) => (index === 0 ? item : lowerFirst(item)))),
		or: (items: string[]) => or.format(items),
		/** "hier", "il y a 3 jours", counted in days of the French calendar. */
		ago: (date: Date | string, now: Date) => {
			const days = dayNumber(new Date(date), zone) - dayNumber(now, zone);
			return Math.abs(days) < 31 ? relative.format(days, "day") : fullDay.format(new Date(date));
		},
		sort: new Intl.Collator(tag).compare,
	};
}

/** Acronyms keep their capitals. */
function lowerFirst(text: string): string {
	return /^\p{Lu}\p{Ll}|^\p{Lu} /u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function dayNumber(date: Date, timeZone: string): number {
	return Math.round(
		Date.parse(`${new Intl.DateTimeFormat("sv-SE", { timeZone }).format(date)}T00:00:00Z`) / 864e5,
	);
}
