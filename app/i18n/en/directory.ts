import type { RowOutcome } from "#db/vocabulary.ts";
import type { ProblemReason } from "../../domain/directories/rows/problem.ts";
import { formatIn } from "../format.ts";
import type { directory as fr, Told } from "../fr/directory.ts";

const f = formatIn("en");

type Values = Record<string, string | number>;

const rows = (count: number) => f.plural(count, { one: "# row", other: "# rows" });

const counted: Record<RowOutcome, (count: number) => string> = {
	new: (count) => f.plural(count, { one: "# new card", other: "# new cards" }),
	updated: (count) => f.plural(count, { one: "# updated", other: "# updated" }),
	unchanged: (count) => f.plural(count, { one: "# unchanged", other: "# unchanged" }),
	refused: (count) => f.plural(count, { one: "# refused", other: "# refused" }),
};

const problems: Record<ProblemReason, (values: Values) => Told> = {
	"siret.scientific": () => ({
		what: "This SIRET lost digits in a spreadsheet.",
		mend: "Set the column to text and copy the fourteen digits again.",
	}),
	"siret.length": ({ digits = 0 }) => ({
		what: `A SIRET has fourteen digits, this one has ${digits}.`,
		mend: "Complete it (a first zero may have gone), or empty the cell.",
	}),
	"siret.checksum": () => ({
		what: "This SIRET does not add up: a digit is wrong.",
		mend: "Copy it from an invoice or the business register, or empty the cell.",
	}),
	"name.missing": () => ({ what: "There is no name.", mend: "Write the organisation's name." }),
	"name.too-long": ({ max = 0 }) => ({
		what: `This name is longer than ${max} characters.`,
		mend: "Shorten it; the rest goes into the description.",
	}),
	"text.damaged": () => ({
		what: "Some letters are lost (�): the file was saved in a wrong encoding.",
		mend: "Write these letters again, or export the file again in UTF-8.",
	}),
	"kind.unknown": () => ({
		what: "We cannot tell what kind of organisation this is.",
		mend: "Write for instance producteur, artisan, commerce, restaurant or cantine.",
	}),
	"commune.missing": () => ({
		what: "There is no commune.",
		mend: "Write the commune with its postcode, or its INSEE code.",
	}),
	"commune.unknown": ({ found = "" }) => ({
		what: "This commune does not exist, or not with this code.",
		mend: found
			? `Perhaps ${found}? Correct the name, the postcode or the INSEE code.`
			: "Correct the name, the postcode or the INSEE code.",
	}),
	"commune.unsure": ({ found = "", confidence = 0 }) => ({
		what: `Perhaps ${found}, but this is only ${confidence}% sure.`,
		mend: "Correct the name, or add the postcode.",
	}),
	"commune.ambiguous": ({ found = "" }) => ({
		what: `Several communes answer to this: ${found}.`,
		mend: "Add the postcode or the INSEE code.",
	}),
	"cells.too-many": ({ extra = "", expected = 0 }) => ({
		what: `More than ${expected} cells: a separator slipped into one of them. Too many: “${extra}”.`,
		mend: "Put that cell between quotes, or remove the separator.",
	}),
	"repeated.differs": ({ line = 0 }) => ({
		what: `The same organisation is on line ${line} already, with other facts.`,
		mend: "Keep only one of both rows, or give each its SIRET.",
	}),
	"match.two-cards": () => ({
		what: "The identifier names one card of the directory and the SIRET another.",
		mend: "Correct one of them.",
	}),
	"match.several": ({ count = 0 }) => ({
		what: `${count} cards of the directory bear this name in this commune.`,
		mend: "Add the SIRET to say which.",
	}),
	"commune.approached": ({ found = "", confidence = 0 }) => ({
		what: `Read as ${found}, ${confidence}% sure.`,
		mend: "Correct it if this is not the right commune.",
	}),
	"commune.from-siret": ({ found = "" }) => ({
		what: `Commune worked out from the SIRET of a local authority: ${found}.`,
		mend: "Add a commune column if it is not there.",
	}),
	"position.swapped": () => ({
		what: "Latitude and longitude were swapped: put back in order.",
		mend: "",
	}),
	"position.elsewhere": () => ({
		what: "These coordinates are not in France, or not in degrees (WGS 84): left aside.",
		mend: "The card stands at the centre of its commune.",
	}),
	"position.far": ({ km = 0, commune = "" }) => ({
		what: `These coordinates are ${km} km from ${commune}: left aside.`,
		mend: "The card stands at the centre of its commune.",
	}),
	"phone.unreadable": () => ({ what: "This phone number is not complete: left aside.", mend: "" }),
	"email.unreadable": () => ({ what: "This e-mail is not complete: left aside.", mend: "" }),
	"website.unreadable": () => ({ what: "This is no web address: left aside.", mend: "" }),
	"naf.unreadable": () => ({ what: "This is no NAF code (like 10.71C): left aside.", mend: "" }),
	"kind.by-default": () => ({
		what: "This word names no kind of organisation: the file's own is taken.",
		mend: "",
	}),
	"labels.unknown": ({ words = "" }) => ({
		what: `Unknown label, left aside: ${words}.`,
		mend: "",
	}),
	"repeated.name": ({ line = 0 }) => ({
		what: `Same name and commune as line ${line}, but another identifier: two cards.`,
		mend: "",
	}),
	"repeated.same": ({ line = 0 }) => ({ what: `Said already on line ${line}.`, mend: "" }),
	"kept.claimed": () => ({ what: "This card has an owner: nothing of it is changed.", mend: "" }),
	"kept.removed": () => ({
		what: "This card was removed on request: it does not come back.",
		mend: "",
	}),
	"kept.other-source": () => ({
		what: "This card comes from elsewhere: only its blanks are filled.",
		mend: "",
	}),
};

export const directory: typeof fr = {
	list: {
		title: "Directory imports",
		lead: "A file of producers, shops, canteens… becomes cards that each of them can claim.",
		give: "Import a file",
		none: "No file yet",
		noneText:
			"CSV, XLSX, XLS or ODS: we read the file and show you everything before anything changes.",
		file: "File",
		source: "Directory",
		when: "Given",
		result: "Result",
		by: (person) => `by ${person}`,
	},
	new: {
		title: "Import a file",
		lead: "Nothing changes in the directory before you have seen what the file would do.",
		file: "File",
		fileHint: "CSV, TSV, XLSX, XLS or ODS, 32 megabytes at most. Keep the column titles.",
		source: "Where does it come from?",
		sourceHint:
			"The name of the directory, for instance “Producteurs de la chambre d'agriculture 90”. The same name next time: columns will be recognised and cards brought up to date.",
		credit: "Credit line",
		creditHint: "Written on each card, for instance “© OpenStreetMap, ODbL”.",
		submit: "Read the file",
		rights:
			"Check that you may reuse this file. Phone numbers and e-mails are never shown: they serve to prove who may claim the card.",
	},
	page: {
		title: (file) => `Import of ${file}`,
		from: (source) => `Directory “${source}”`,
		steps: { read: "Read", map: "Columns", check: "Check", import: "Import" },
		cancel: "Give this import up",
		cancelled: "Import given up.",
		again: "Import another file",
		refresh: "Refresh",
		mayLeave: "You may leave this page: the work goes on, and you will find it here.",
		forgotten: "The rows of this import were forgotten: only its counts are left.",
	},
	state: {
		received: "Being read",
		unreadable: "Unreadable",
		read: "Columns to check",
		checking: "Being checked",
		checked: "Ready to import",
		importing: "Being imported",
		done: "Imported",
		cancelled: "Given up",
	},
	progress: {
		received: "Reading the file…",
		checking: (done, total) => `Checking: ${f.number(done)} rows of ${f.number(total)}`,
		importing: (done, total) => `Importing: ${f.number(done)} rows of ${f.number(total)}`,
		bar: "Progress",
	},
	unreadable: {
		title: "This file cannot be read",
		retry: "Give another file",
	},
	read: {
		title: "What the columns say",
		lead: "Correct what is not right. A column left blank is not imported.",
		understood: (count, columns) =>
			`${rows(count)}, ${f.plural(columns, { one: "# column", other: "# columns" })}`,
		headerLine: (line) => `titles on line ${line}`,
		remembered: "Columns are read as last time for this directory.",
		sheet: "Sheet",
		changeSheet: "Read this sheet",
		sheetRows: (name, count) => `${name} (${rows(count)})`,
		column: "Column",
		holds: "Holds",
		samples: "For instance",
		nothing: "Do not import",
		sure: (percent) => `${percent}% sure`,
		empty: "empty",
		hidden: "never shown",
		others: (count) =>
			f.plural(count, { one: "# other column, left aside", other: "# other columns, left aside" }),
		otherwise: "For rows that do not say it",
		kind: "Kind of organisation",
		kindNone: "Refuse these rows",
		kindHint: "Holds for rows of which no column says the kind.",
		commune: "Commune",
		communeHint:
			"Holds for rows without a commune: name or postcode. Blank: these rows are refused.",
		submit: "Check the rows",
	},
	checked: {
		title: "What the file would do",
		lead: "Nothing has changed yet.",
		go: "Import",
		goCount: (count) => f.plural(count, { one: "Import # card", other: "Import # cards" }),
		nothing: "This file changes nothing: the directory says all of it already.",
		allRefused: "All rows are refused: correct the file or the columns.",
		back: "Look at the columns again",
	},
	done: {
		title: "Done",
		claim: "Each card waits for its organisation to claim it.",
	},
	rows: {
		title: "The rows, one by one",
		show: {
			refused: "Refused",
			doubtful: "To look at",
			new: "New",
			updated: "Updated",
			unchanged: "Unchanged",
		},
		none: "No row here.",
		line: "Line",
		what: "What it says",
		why: "Remarks",
		cell: (column, value) => (value ? `${column}: “${value}”` : column),
		previous: "Previous rows",
		next: "Next rows",
		range: (first, last, total) => `${f.number(first)} to ${f.number(last)} of ${f.number(total)}`,
	},
	refused: {
		title: "Mend the refused rows",
		lead: "Download them with their reason, mend them, give the file as it is: only these rows will be read.",
		xlsx: "Download for a spreadsheet (XLSX)",
		csv: "Download as CSV",
		fileName: (file) => `${file.replace(/\.\w+$/, "")} - to mend`,
	},
	rowCount: rows,
	summary: (total, counts) => {
		const read = f.plural(total, { one: "# row read", other: "# rows read" });
		const parts = (["new", "updated", "unchanged", "refused"] as const)
			.filter((outcome) => counts[outcome] > 0)
			.map((outcome) => counted[outcome](counts[outcome]));
		return `${[read, ...parts].join(", ")}.`;
	},
	problem: ({ reason, values = {} }) => problems[reason](values),
	/** In the file of refused rows. */
	told: {
		line: "Line of the file",
		reason: "To mend",
		tell: (problem) => {
			const { what, mend } = problems[problem.reason](problem.values ?? {});
			const cell = problem.column ? `${problem.column}: ` : "";
			return `${cell}${what} ${mend}`.trim();
		},
	},
	field: {
		name: "Name of the organisation",
		siret: "SIRET",
		kind: "Kind or activity",
		naf: "NAF code (APE)",
		street: "Address",
		postcode: "Postcode",
		commune: "Commune",
		communeCode: "INSEE code of the commune",
		departement: "Département",
		latitude: "Latitude",
		longitude: "Longitude",
		position: "Latitude and longitude together",
		phone: "Phone",
		email: "E-mail",
		website: "Website",
		specialty: "Specialty, products",
		description: "Description",
		openingHours: "Opening hours",
		labels: "Labels",
		key: "Identifier in this directory",
	},
	format: { csv: "text (CSV)", xlsx: "XLSX workbook", xls: "XLS workbook", ods: "ODS workbook" },
	encoding: {
		"utf-8": "UTF-8",
		"utf-16le": "UTF-16",
		"utf-16be": "UTF-16",
		"windows-1252": "Windows (ISO-8859-1)",
		"iso-8859-15": "ISO-8859-15",
		macintosh: "old Mac",
	},
	separator: { ";": "semicolons", ",": "commas", "\t": "tabs", "|": "bars" },
};
