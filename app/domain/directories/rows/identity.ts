import { checkSiret } from "../../organisations/siret.ts";
import type { Card } from "../cards/card.ts";
import type { Mapping } from "../columns/mapping.ts";
import { fold } from "../fold.ts";
import type { Ask, Cell, Complain } from "./cells.ts";
import { kindOfWords } from "./kinds.ts";
import { kindOfNaf, readNaf } from "./naf-kinds.ts";

type Identity = Pick<Card, "name" | "siret" | "nafCode"> & {
	kind: Card["kind"] | null;
	/** What it does, in the file's own words or the nomenclature's. */
	activity: string;
};

/** As in an organisation's own form. */
const MAX_NAME = 120;

/** Who a row speaks of: its name, its number and its trade. */
export function readIdentity(ask: Ask, complain: Complain, mapping: Mapping): Identity {
	const nafCode = nafOf(ask, complain);
	return {
		name: nameOf(ask, complain),
		siret: siretOf(ask, complain),
		nafCode,
		kind: kindOf(ask, complain, nafCode, mapping),
		activity: activityOf(ask("kind"), nafCode),
	};
}

function nameOf(ask: Ask, complain: Complain): string {
	const [cell] = ask("name");
	const name = (cell?.text ?? "").replace(/\s+/g, " ");
	if (!/[\p{L}\p{N}]/u.test(name)) complain("name.missing", cell);
	if (name.length > MAX_NAME) complain("name.too-long", cell, { max: MAX_NAME });
	return name;
}

function siretOf(ask: Ask, complain: Complain): string | null {
	const [cell] = ask("siret");
	if (!cell) return null;
	const checked = checkSiret(cell.text);
	if ("siret" in checked) return checked.siret;
	complain(checked.reason, cell, checked.values);
	return null;
}

function nafOf(ask: Ask, complain: Complain): string | null {
	const [cell] = ask("naf");
	if (!cell) return null;
	const code = readNaf(cell.text);
	if (code === null) complain("naf.unreadable", cell);
	return code;
}

/** By the words of the file, else by the activity's code, else what was said to hold for the whole file. */
function kindOf(
	ask: Ask,
	complain: Complain,
	nafCode: string | null,
	mapping: Mapping,
): Card["kind"] | null {
	const cells = ask("kind");
	for (const { text } of cells) {
		const kind = kindOfWords(text);
		if (kind) return kind;
	}
	if (nafCode) return kindOfNaf(nafCode).kind;
	if (!mapping.kind) complain("kind.unknown", cells[0]);
	else if (cells[0]) complain("kind.by-default", cells[0]);
	return mapping.kind;
}

function activityOf(cells: Cell[], nafCode: string | null): string {
	const [said] = cells.filter(({ title, text }) => !isCode(title) && !isBareKind(text));
	return said?.text ?? (nafCode ? kindOfNaf(nafCode).activity : "");
}

/** Columns of OpenStreetMap hold codes, not words to show. */
function isCode(title: string): boolean {
	return /^(shop|craft|amenity|kind)$/.test(fold(title));
}

function isBareKind(text: string): boolean {
	return /^(producteur|artisan|commerce|restaurant|cantine|association|entreprise)s?$/.test(
		fold(text),
	);
}
