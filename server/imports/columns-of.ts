import type { Field } from "#app/domain/directories/columns/fields.ts";
import { fold } from "#app/domain/directories/fold.ts";
import type { ImportFile } from "#app/domain/directories/imports/find-import.server.ts";
import { CannotStart } from "../cannot-start.ts";

/**
 * The field of each column in their order: as proposed or remembered, but for the columns that `said` names, whatever their
 * case, accents and signs.
 * @throws CannotStart when a name is no column's
 */
export function columnsOf(
	{ columns, mapping }: Pick<ImportFile, "columns" | "mapping">,
	said: Map<string, Field | null>,
): (Field | undefined)[] {
	const fields = columns.map((title) => mapping?.columns[title]);
	for (const [name, field] of said) {
		const exact = columns.indexOf(name);
		const at = exact >= 0 ? exact : columns.findIndex((title) => fold(title) === fold(name));
		if (at < 0) throw new CannotStart(`No column "${name}" among: ${columns.join(" · ")}`);
		fields[at] = field ?? undefined;
	}
	return fields;
}
