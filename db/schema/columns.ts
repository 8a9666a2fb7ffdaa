/** Columns that every context writes the same way. */
import { customType, timestamp } from "drizzle-orm/pg-core";

export const instant = () => timestamp({ withTimezone: true });

export const createdAt = () => timestamp({ withTimezone: true }).notNull().defaultNow();

/** A set of small codes kept as a PostgreSQL `text[]`, typed by its vocabulary. */
export const textSet = <Code extends string>() =>
	customType<{ data: Code[]; driverData: string[] }>({ dataType: () => "text[]" })();
