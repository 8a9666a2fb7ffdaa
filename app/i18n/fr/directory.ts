import type { DirectoryImportState, RowOutcome } from "#db/vocabulary.ts";
import type { Field } from "../../domain/directories/columns/fields.ts";
import type { RowsToShow } from "../../domain/directories/directories.ts";
import type { Encoding, Format, Separator } from "../../domain/directories/reading/table.ts";
import type { Problem, ProblemReason } from "../../domain/directories/rows/problem.ts";
import { formatIn } from "../format.ts";
import { typeset } from "../typography.ts";

const f = formatIn("fr");

type Values = Record<string, string | number>;

/** What is wrong with a row, and how to mend it. */
export type Told = { what: string; mend: string };

const rows = (count: number) => f.plural(count, { one: "# ligne", other: "# lignes" });

const counted: Record<RowOutcome, (count: number) => string> = {
	new: (count) => f.plural(count, { one: "# fiche nouvelle", other: "# fiches nouvelles" }),
	updated: (count) => f.plural(count, { one: "# mise à jour", other: "# mises à jour" }),
	unchanged: (count) => f.plural(count, { one: "# inchangée", other: "# inchangées" }),
	refused: (count) => f.plural(count, { one: "# refusée", other: "# refusées" }),
};

const problems: Record<ProblemReason, (values: Values) => Told> = {
	"siret.scientific": () => ({
		what: "Ce SIRET a perdu des chiffres dans un tableur.",
		mend: "Mettez la colonne au format texte et recopiez les quatorze chiffres.",
	}),
	"siret.length": ({ digits = 0 }) => ({
		what: `Un SIRET a quatorze chiffres, celui-ci en a ${digits}.`,
		mend: "Complétez-le (un zéro du début a pu disparaître), ou videz la case.",
	}),
	"siret.checksum": () => ({
		what: "Ce SIRET ne tombe pas juste : un chiffre est faux.",
		mend: "Recopiez-le depuis une facture ou l'annuaire des entreprises, ou videz la case.",
	}),
	"name.missing": () => ({ what: "Il n'y a pas de nom.", mend: "Écrivez le nom de la structure." }),
	"name.too-long": ({ max = 0 }) => ({
		what: `Ce nom dépasse ${max} caractères.`,
		mend: "Raccourcissez-le ; le reste va dans la présentation.",
	}),
	"text.damaged": () => ({
		what: "Des lettres sont perdues (�) : le fichier a été enregistré dans un mauvais codage.",
		mend: "Réécrivez ces lettres, ou exportez de nouveau le fichier en UTF-8.",
	}),
	"kind.unknown": () => ({
		what: "Nous ne savons pas quel type de structure c'est.",
		mend: "Écrivez par exemple producteur, artisan, commerce, restaurant ou cantine.",
	}),
	"commune.missing": () => ({
		what: "Il n'y a pas de commune.",
		mend: "Écrivez la commune avec son code postal, ou son code INSEE.",
	}),
	"commune.unknown": ({ found = "" }) => ({
		what: "Cette commune n'existe pas, ou pas avec ce code.",
		mend: found
			? `Peut-être ${found} ? Corrigez le nom, le code postal ou le code INSEE.`
			: "Corrigez le nom, le code postal ou le code INSEE.",
	}),
	"commune.unsure": ({ found = "", confidence = 0 }) => ({
		what: `Peut-être ${found}, mais ce n'est sûr qu'à ${confidence} %.`,
		mend: "Corrigez le nom, ou ajoutez le code postal.",
	}),
	"commune.ambiguous": ({ found = "" }) => ({
		what: `Plusieurs communes répondent : ${found}.`,
		mend: "Ajoutez le code postal ou le code INSEE.",
	}),
	"cells.too-many": ({ extra = "", expected = 0 }) => ({
		what: `Plus de ${expected} cases : un séparateur s'est glissé dans l'une d'elles. En trop : « ${extra} ».`,
		mend: "Mettez cette case entre guillemets, ou enlevez le séparateur de trop.",
	}),
	"repeated.differs": ({ line = 0 }) => ({
		what: `La même structure est déjà à la ligne ${line}, avec d'autres renseignements.`,
		mend: "Gardez une seule des deux lignes, ou donnez à chacune son SIRET.",
	}),
	"match.two-cards": () => ({
		what: "L'identifiant désigne une fiche de l'annuaire et le SIRET une autre.",
		mend: "Corrigez l'un des deux.",
	}),
	"match.several": ({ count = 0 }) => ({
		what: `${count} fiches de l'annuaire portent ce nom dans cette commune.`,
		mend: "Ajoutez le SIRET pour dire laquelle.",
	}),
	"commune.approached": ({ found = "", confidence = 0 }) => ({
		what: `Lu comme ${found}, sûr à ${confidence} %.`,
		mend: "Corrigez si ce n'est pas la bonne commune.",
	}),
	"commune.from-siret": ({ found = "" }) => ({
		what: `Commune déduite du SIRET d'une collectivité : ${found}.`,
		mend: "Ajoutez une colonne commune si ce n'est pas là.",
	}),
	"position.swapped": () => ({
		what: "Latitude et longitude étaient échangées : remises dans l'ordre.",
		mend: "",
	}),
	"position.elsewhere": () => ({
		what: "Ces coordonnées ne sont pas en France, ou pas en degrés (WGS 84) : laissées de côté.",
		mend: "La fiche se place au centre de sa commune.",
	}),
	"position.far": ({ km = 0, commune = "" }) => ({
		what: `Ces coordonnées sont à ${km} km de ${commune} : laissées de côté.`,
		mend: "La fiche se place au centre de sa commune.",
	}),
	"phone.unreadable": () => ({
		what: "Ce téléphone n'est pas complet : laissé de côté.",
		mend: "",
	}),
	"email.unreadable": () => ({ what: "Cet e-mail n'est pas complet : laissé de côté.", mend: "" }),
	"website.unreadable": () => ({
		what: "Ce n'est pas une adresse de site : laissée de côté.",
		mend: "",
	}),
	"naf.unreadable": () => ({
		what: "Ce n'est pas un code NAF (comme 10.71C) : laissé de côté.",
		mend: "",
	}),
	"kind.by-default": () => ({
		what: "Ce mot ne dit pas un type de structure : celui du fichier est pris.",
		mend: "",
	}),
	"labels.unknown": ({ words = "" }) => ({
		what: `Label inconnu, laissé de côté : ${words}.`,
		mend: "",
	}),
	"repeated.name": ({ line = 0 }) => ({
		what: `Même nom et même commune que la ligne ${line}, mais pas le même identifiant : deux fiches.`,
		mend: "",
	}),
	"repeated.same": ({ line = 0 }) => ({ what: `Déjà dit à la ligne ${line}.`, mend: "" }),
	"kept.claimed": () => ({
		what: "Cette fiche a une personne responsable : rien n'y est changé.",
		mend: "",
	}),
	"kept.removed": () => ({
		what: "Cette fiche a été retirée à sa demande : elle ne revient pas.",
		mend: "",
	}),
	"kept.other-source": () => ({
		what: "Cette fiche vient d'ailleurs : seuls ses blancs sont remplis.",
		mend: "",
	}),
};

/** Giving a file to the directory: what it holds, what it would do, what it did. */
export const directory = typeset({
	list: {
		title: "Imports de l'annuaire",
		lead: "Un fichier de producteurs, de commerces, de cantines… devient des fiches que chacun pourra revendiquer.",
		give: "Importer un fichier",
		none: "Aucun fichier pour l'instant",
		noneText:
			"CSV, XLSX, XLS ou ODS : nous lisons le fichier et vous montrons tout avant de rien changer.",
		file: "Fichier",
		source: "Annuaire",
		when: "Donné",
		result: "Résultat",
		by: (person: string) => `par ${person}`,
	},
	new: {
		title: "Importer un fichier",
		lead: "Rien ne change dans l'annuaire avant que vous n'ayez vu ce que le fichier donnerait.",
		file: "Fichier",
		fileHint: "CSV, TSV, XLSX, XLS ou ODS, 32 mégaoctets au plus. Gardez les titres de colonnes.",
		source: "D'où vient-il ?",
		sourceHint:
			"Le nom de l'annuaire, par exemple « Producteurs de la chambre d'agriculture 90 ». Le même nom la prochaine fois : les colonnes seront reconnues et les fiches mises à jour.",
		credit: "Mention de la source",
		creditHint: "Écrite sur chaque fiche, par exemple « © OpenStreetMap, ODbL ».",
		submit: "Lire le fichier",
		rights:
			"Vérifiez que vous avez le droit de réutiliser ce fichier. Téléphones et e-mails ne sont jamais montrés : ils servent à prouver qui peut revendiquer la fiche.",
	},
	page: {
		title: (file: string) => `Import de ${file}`,
		from: (source: string) => `Annuaire « ${source} »`,
		steps: { read: "Lire", map: "Colonnes", check: "Vérifier", import: "Importer" },
		cancel: "Abandonner cet import",
		cancelled: "Import abandonné.",
		again: "Importer un autre fichier",
		refresh: "Actualiser",
		mayLeave: "Vous pouvez quitter cette page : le travail continue, vous le retrouverez ici.",
		forgotten: "Les lignes de cet import ont été oubliées : il ne reste que ses comptes.",
	},
	state: {
		received: "Lecture en cours",
		unreadable: "Illisible",
		read: "Colonnes à vérifier",
		checking: "Vérification en cours",
		checked: "Prêt à importer",
		importing: "Import en cours",
		done: "Importé",
		cancelled: "Abandonné",
	} satisfies Record<DirectoryImportState, string>,
	progress: {
		received: "Lecture du fichier…",
		checking: (done: number, total: number) =>
			`Vérification : ${f.number(done)} lignes sur ${f.number(total)}`,
		importing: (done: number, total: number) =>
			`Import : ${f.number(done)} lignes sur ${f.number(total)}`,
		bar: "Avancement",
	},
	unreadable: {
		title: "Ce fichier ne se lit pas",
		retry: "Donner un autre fichier",
	},
	read: {
		title: "Ce que disent les colonnes",
		lead: "Corrigez ce qui n'est pas juste. Une colonne laissée vide n'est pas importée.",
		understood: (count: number, columns: number) =>
			`${rows(count)}, ${f.plural(columns, { one: "# colonne", other: "# colonnes" })}`,
		headerLine: (line: number) => `titres à la ligne ${line}`,
		remembered: "Les colonnes sont lues comme la dernière fois pour cet annuaire.",
		sheet: "Feuille",
		changeSheet: "Lire cette feuille",
		sheetRows: (name: string, count: number) => `${name} (${rows(count)})`,
		column: "Colonne",
		holds: "Contient",
		samples: "Par exemple",
		nothing: "Ne pas importer",
		sure: (percent: number) => `sûr à ${percent} %`,
		empty: "vide",
		hidden: "jamais montré",
		others: (count: number) =>
			f.plural(count, {
				one: "# autre colonne, laissée de côté",
				other: "# autres colonnes, laissées de côté",
			}),
		otherwise: "Pour les lignes qui ne le disent pas",
		kind: "Type de structure",
		kindNone: "Refuser ces lignes",
		kindHint: "Vaut pour les lignes dont aucune colonne ne dit le type.",
		commune: "Commune",
		communeHint:
			"Vaut pour les lignes sans commune : nom ou code postal. Vide : ces lignes sont refusées.",
		submit: "Vérifier les lignes",
	},
	checked: {
		title: "Ce que le fichier donnerait",
		lead: "Rien n'est encore changé.",
		go: "Importer",
		goCount: (count: number) =>
			f.plural(count, { one: "Importer # fiche", other: "Importer # fiches" }),
		nothing: "Ce fichier ne change rien : l'annuaire dit déjà tout cela.",
		allRefused: "Toutes les lignes sont refusées : corrigez le fichier ou les colonnes.",
		back: "Revoir les colonnes",
	},
	done: {
		title: "C'est fait",
		claim: "Chaque fiche attend que sa structure la revendique.",
	},
	rows: {
		title: "Les lignes, une à une",
		show: {
			refused: "Refusées",
			doubtful: "À regarder",
			new: "Nouvelles",
			updated: "Mises à jour",
			unchanged: "Inchangées",
		} satisfies Record<RowsToShow, string>,
		none: "Aucune ligne ici.",
		line: "Ligne",
		what: "Ce qu'elle dit",
		why: "Remarques",
		cell: (column: string, value: string) => (value ? `${column} : « ${value} »` : column),
		previous: "Lignes précédentes",
		next: "Lignes suivantes",
		range: (first: number, last: number, total: number) =>
			`${f.number(first)} à ${f.number(last)} sur ${f.number(total)}`,
	},
	refused: {
		title: "Corriger les lignes refusées",
		lead: "Téléchargez-les avec leur motif, corrigez, donnez le fichier tel quel : seules ces lignes seront lues.",
		xlsx: "Télécharger pour un tableur (XLSX)",
		csv: "Télécharger en CSV",
		fileName: (file: string) => `${file.replace(/\.\w+$/, "")} - à corriger`,
	},
	rowCount: rows,
	/** « 397 lignes lues, 391 fiches nouvelles, 6 refusées. » */
	summary: (total: number, counts: Record<RowOutcome, number>) => {
		const read = f.plural(total, { one: "# ligne lue", other: "# lignes lues" });
		const parts = (["new", "updated", "unchanged", "refused"] as const)
			.filter((outcome) => counts[outcome] > 0)
			.map((outcome) => counted[outcome](counts[outcome]));
		return `${[read, ...parts].join(", ")}.`;
	},
	problem: ({ reason, values = {} }: Problem): Told => problems[reason](values),
	/** In the file of refused rows. */
	told: {
		line: "Ligne du fichier",
		reason: "À corriger",
		tell: (problem: Problem) => {
			const { what, mend } = problems[problem.reason](problem.values ?? {});
			const cell = problem.column ? `${problem.column} : ` : "";
			return `${cell}${what} ${mend}`.trim();
		},
	},
	field: {
		name: "Nom de la structure",
		siret: "SIRET",
		kind: "Type ou activité",
		naf: "Code NAF (APE)",
		street: "Adresse",
		postcode: "Code postal",
		commune: "Commune",
		communeCode: "Code INSEE de la commune",
		departement: "Département",
		latitude: "Latitude",
		longitude: "Longitude",
		position: "Latitude et longitude ensemble",
		phone: "Téléphone",
		email: "E-mail",
		website: "Site internet",
		specialty: "Spécialité, produits",
		description: "Présentation",
		openingHours: "Horaires",
		labels: "Labels",
		key: "Identifiant dans cet annuaire",
	} satisfies Record<Field, string>,
	format: {
		csv: "texte (CSV)",
		xlsx: "classeur XLSX",
		xls: "classeur XLS",
		ods: "classeur ODS",
	} satisfies Record<Format, string>,
	encoding: {
		"utf-8": "UTF-8",
		"utf-16le": "UTF-16",
		"utf-16be": "UTF-16",
		"windows-1252": "Windows (ISO-8859-1)",
		"iso-8859-15": "ISO-8859-15",
		macintosh: "Mac ancien",
	} satisfies Record<Encoding, string>,
	separator: {
		";": "points-virgules",
		",": "virgules",
		"\t": "tabulations",
		"|": "barres",
	} satisfies Record<Separator, string>,
});
