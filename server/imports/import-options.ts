import { basename, extname } from "node:path";
import { parseArgs } from "node:util";
import { type Field, fields } from "#app/domain/directories/columns/fields.ts";
import { type Locale, locales, type OrganisationKind, organisationKinds } from "#db/vocabulary.ts";
import { CannotStart } from "../cannot-start.ts";

export type ImportOptions = {
	file: string;
	source: string;
	credit: string;
	sheet: string | undefined;
	/** What the columns named hold, whatever was proposed; null: nothing that interests us. */
	map: Map<string, Field | null>;
	kind: OrganisationKind | undefined;
	/** A name, a postcode or an INSEE code, for the rows that say none. */
	commune: string;
	dryRun: boolean;
	/** Where to write the refused rows. */
	refused: string | undefined;
	locale: Locale;
};

export const usage = `npm run import -- FILE [options]

  --source NAME      the directory it comes from; the same name again updates its cards (else the file's name)
  --credit TEXT      the credit line written on each card
  --sheet NAME       the sheet of a workbook
  --map COLUMN=FIELD what a column holds, as often as needed; COLUMN= leaves it aside
  --kind KIND        the kind of organisation of rows that do not say it
  --commune PLACE    the commune of rows that say none
  --dry-run          says what would happen, changes nothing
  --refused FILE     writes the refused rows to mend, as .xlsx or .csv
  --locale fr|en     the language of reasons (fr)

fields: ${fields.join(" ")}
kinds: ${organisationKinds.join(" ")}`;

/** @throws CannotStart saying what is wrong, or how to use the command */
export function readImportOptions(args: string[]): ImportOptions {
	const { values, positionals } = parse(args);
	const [file, another] = positionals;
	if (values.help || !file) throw new CannotStart(usage);
	if (another) throw new CannotStart(`One file at a time: "${another}" is one too many.`);
	return {
		file,
		source: values.source ?? basename(file, extname(file)),
		credit: values.credit ?? "",
		sheet: values.sheet,
		map: new Map((values.map ?? []).map(readPair)),
		kind: oneOf("kind", organisationKinds, values.kind),
		commune: values.commune ?? "",
		dryRun: values["dry-run"] ?? false,
		refused: values.refused,
		locale: oneOf("locale", locales, values.locale) ?? "fr",
	};
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				source: { type: "string" },
				credit: { type: "string" },
				sheet: { type: "string" },
				map: { type: "string", multiple: true },
				kind: { type: "string" },
				commune: { type: "string" },
				"dry-run": { type: "boolean" },
				refused: { type: "string" },
				locale: { type: "string" },
				help: { type: "boolean" },
			},
		});
	} catch (error) {
		throw new CannotStart(`${(error as Error).message}\n\n${usage}`);
	}
}

function readPair(pair: string): [column: string, field: Field | null] {
	const at = pair.lastIndexOf("=");
	if (at < 1) throw new CannotStart(`--map wants COLUMN=FIELD, not "${pair}".`);
	const [column, said] = [pair.slice(0, at), pair.slice(at + 1)];
	return [column, said === "" ? null : (oneOf("map", fields, said) ?? null)];
}

function oneOf<Code extends string>(
	option: string,
	codes: readonly Code[],
	said: string | undefined,
): Code | undefined {
	if (said === undefined) return undefined;
	const code = codes.find((one) => one === said);
	if (!code) throw new CannotStart(`--${option} "${said}": one of ${codes.join(", ")}.`);
	return code;
}
