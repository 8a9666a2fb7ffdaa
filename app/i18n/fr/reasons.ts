import { formatIn } from "../format.ts";
import { typeset } from "../typography.ts";

type Values = Record<string, string | number>;
export type Sentence = string | ((values: Values) => string);

const f = formatIn("fr");

/** Why something is refused. Keys are the reasons that zod schemas and verbs give; a test looks for those without a sentence. */
const sentences = {
	required: "À remplir : cette réponse est nécessaire.",
	invalid: "Cette réponse ne convient pas.",
	"too-small.string": ({ minimum }: Values) => `Trop court : au moins ${minimum} caractères.`,
	"too-big.string": ({ maximum }: Values) => `Trop long : au plus ${maximum} caractères.`,
	"too-small.number": ({ minimum }: Values) =>
		`Trop petit : au moins ${f.number(Number(minimum))}.`,
	"too-big.number": ({ maximum }: Values) => `Trop grand : au plus ${f.number(Number(maximum))}.`,
	"too-small.array": ({ minimum }: Values) => `Choisissez au moins ${minimum} réponse.`,
	"too-big.array": ({ maximum }: Values) => `Choisissez au plus ${maximum} réponses.`,
	"not-a-number": "Écrivez un nombre, par exemple 12,5.",
	"not-a-int": "Écrivez un nombre entier, par exemple 12.",
	"format.date": "Écrivez une date, par exemple 2027-06-15.",
	"format.email": "Cette adresse e-mail n'est pas complète : il faut par exemple nom@exemple.fr.",
	"format.url":
		"Cette adresse de site n'est pas complète : il faut par exemple https://exemple.fr.",
	"format.uuid": "Ce choix n'existe plus : choisissez dans la liste.",
	"invalid-value": "Choisissez une des réponses proposées.",
	"sign-in.wrong": "Adresse ou mot de passe incorrect.",
	"sign-in.unverified":
		"Votre adresse n'est pas encore confirmée : suivez le lien reçu par e-mail.",
	"link.spent": "Ce lien a déjà servi ou il est trop ancien : demandez-en un autre.",
	"name.link": "Un nom ne contient ni lien ni adresse.",
	"password.wrong": "Ce n'est pas votre mot de passe actuel.",
	"account.other-email": "Ce n'est pas l'adresse de ce compte.",
	"account.last-owner":
		"Vous êtes la seule personne responsable d'une structure qui a d'autres membres : confiez-la d'abord à l'un d'eux.",
	"duty.no-account":
		"Aucun compte confirmé n'a cette adresse : cette personne doit d'abord ouvrir le sien.",
	"administrator.last":
		"Vous êtes la dernière personne à administrer le site : confiez-le d'abord.",
	"territory.unknown":
		"Aucun territoire ne porte ce nom : tapez quelques lettres, puis choisissez.",
	"territory.several":
		"Plusieurs territoires portent ces mots : choisissez dans la liste, ou précisez.",
	"too-many": "Trop d'essais de suite : attendez un peu.",
	"siret.length": "Un SIRET a quatorze chiffres.",
	"siret.checksum":
		"Ce SIRET ne tombe pas juste : un chiffre est sans doute faux. Recopiez-le depuis une facture.",
	"siret.scientific":
		"Ce nombre a perdu des chiffres dans un tableur (« 3,49E+13 ») : mettez la colonne en texte et recopiez le SIRET.",
	phone: "Ce numéro n'est pas complet : il faut par exemple 03 84 00 00 00.",
	postcode: "Un code postal a cinq chiffres.",
	"commune.ambiguous":
		"Plusieurs communes portent ce nom : ajoutez le code postal, ou choisissez dans la liste.",
	"commune.unknown":
		"Nous ne reconnaissons pas cette commune : choisissez-la dans la liste ou tapez son code postal.",
	"label.unknown": "Ce label n'existe plus dans la liste.",
	"label.not-held": "Votre structure ne détient pas ce label : ajoutez-le d'abord à sa fiche.",
	"organisation.siret-taken":
		"Une structure du réseau porte déjà ce SIRET. Demandez à ses membres de vous inviter.",
	"organisation.siret-on-card":
		"Une fiche de l'annuaire porte déjà ce SIRET : revendiquez-la plutôt que d'en créer une autre.",
	"organisation.just-taken": "Quelqu'un vient d'enregistrer la même structure. Rechargez la page.",
	"organisation.none": "Ajoutez d'abord votre structure.",
	"member.already": "Cette personne fait déjà partie de la structure.",
	"member.last-owner":
		"Une structure garde au moins une personne responsable : nommez-en d'abord une autre.",
	"conversation.own-organisation":
		"C'est votre propre structure : ce que vous y écririez ne partirait pas.",
	"conversation.not-joined":
		"Cette structure est dans l'annuaire, mais personne n'y a encore rejoint le réseau : un message ne serait pas lu.",
	"conversation.nobody-left": "Il n'y a plus personne de l'autre côté pour lire ce message.",
	"signed-out": "Vous n'êtes plus connecté : connectez-vous, votre message vous attend ici.",
	unexpected: "Quelque chose s'est mal passé de notre côté. Réessayez.",
	"not-found": "Ceci n'existe plus, ou n'est plus visible pour vous.",
	"card.claimed": "Cette fiche a déjà une personne responsable.",
	"photo.none": "Choisissez une photo.",
	"photo.too-big": "Cette photo dépasse quinze mégaoctets.",
	"photo.not-a-picture": "Ce fichier n'est pas une photo que nous savons lire. Essayez en JPEG.",
	"photo.too-many": "Huit photos au plus : supprimez-en une d'abord.",
	"product.unknown":
		"Nous ne connaissons pas ce produit : choisissez le plus proche dans la liste.",
	"product.no-place": "Choisissez un groupe, ou une branche si ce produit est tout en haut.",
	"product.exists": "Ce groupe a déjà un produit de ce nom.",
	"product.too-deep": "Quatre niveaux au plus : choisissez un groupe plus haut dans l'arbre.",
	"product.loop": "Un produit ne peut pas se ranger sous lui-même.",
	"product.has-children":
		"D'autres produits sont rangés dessous : déplacez-les ou retirez-les d'abord.",
	"product.parent-retired": "Son groupe est retiré : remettez-le d'abord.",
	"label.exists": "Un label porte déjà ce nom court.",
	"label.no-text": "Dites quel texte le fait compter.",
	"dates.backwards": "La fin vient avant le début.",
	"listing.incomplete": "Il manque encore le produit ou le titre.",
	"listing.over": "Sa date de fin est passée : changez-la, ou renouvelez pour la prochaine saison.",
	"listing.archived": "Ceci est archivé : dupliquez-le pour repartir de là.",
	"listing.not-online": "Ceci n'est pas en ligne.",
	"listing.not-a-draft": "Seul un brouillon peut être supprimé : archivez ce qui a été publié.",
	"source.unknown": "Nous ne trouvons pas cette structure : écrivez son nom entier.",
	"source.ambiguous":
		"Plusieurs structures répondent à ce nom : choisissez dans la liste, ou collez l'adresse de sa page.",
	"source.self": "On ne revend pas pour soi-même : choisissez « Notre production ».",
	"source.loop": "Cette structure revend déjà la vôtre : la chaîne tournerait en rond.",
	"file.none": "Choisissez un fichier.",
	"file.empty": "Ce fichier est vide. Vérifiez que vous donnez le bon.",
	"file.too-large": ({ megabytes }: Values) =>
		`Ce fichier dépasse ${megabytes} mégaoctets. Enlevez les images et les feuilles inutiles, ou coupez-le en deux.`,
	"file.too-large-inside":
		"Ce classeur contient trop de choses une fois ouvert. Enregistrez la feuille utile en CSV.",
	"file.too-heavy":
		"Ce fichier est trop lourd à lire. Enregistrez la feuille utile en CSV, ou coupez-le en deux.",
	"file.too-many-rows": ({ max }: Values) =>
		`Ce fichier a plus de ${f.number(Number(max))} lignes : coupez-le en plusieurs.`,
	"file.too-many-columns": ({ max }: Values) =>
		`Ce fichier a plus de ${max} colonnes : gardez celles qui servent.`,
	"file.not-a-table": "Ce n'est pas un tableau. Donnez un fichier CSV, XLSX, XLS ou ODS.",
	"file.web-page":
		"C'est une page web, même si son nom dit autre chose. Ouvrez-la dans un tableur et enregistrez-la en XLSX.",
	"file.protected": "Ce classeur est protégé par un mot de passe. Enregistrez-le sans protection.",
	"file.corrupt":
		"Ce fichier est abîmé : son téléchargement a peut-être été coupé. Demandez-le de nouveau, ou ouvrez-le et enregistrez-le dans un tableur.",
	"file.unclosed-quote": ({ line }: Values) =>
		`Des guillemets ouverts vers la ligne ${line} ne sont pas fermés au bon endroit. Corrigez cette ligne, ou enregistrez le fichier depuis un tableur.`,
	"file.quoted-lines":
		"Chaque ligne est tout entière entre guillemets : le tableau ne fait qu'une colonne. Enregistrez-le de nouveau en CSV depuis un tableur.",
	"file.single-column":
		"Ce tableau n'a qu'une colonne. Vérifiez le séparateur (point-virgule, virgule ou tabulation).",
	"file.no-header": ({ line, cell }: Values) =>
		`Il n'y a pas de titres de colonnes : la ligne ${line} contient déjà des données (« ${cell} »). Ajoutez une ligne de titres au-dessus.`,
	"file.no-rows": ({ line }: Values) =>
		`Il n'y a rien sous les titres de la ligne ${line}. Vérifiez que vous donnez le bon fichier.`,
	"file.no-sheet": "Cette feuille n'est pas dans le classeur.",
	"file.gone": "Ce fichier n'est plus gardé : donnez-le de nouveau.",
	"mapping.no-name": "Dites quelle colonne contient le nom de la structure.",
	"mapping.no-commune":
		"Dites quelle colonne contient la commune, le code postal ou le code INSEE, ou choisissez une commune pour toutes les lignes.",
	"mapping.no-kind":
		"Dites quelle colonne contient le type, l'activité ou le code NAF, ou choisissez un type pour toutes les lignes.",
	"mapping.twice": "Deux colonnes sont dites contenir la même chose : gardez-en une.",
	"mapping.no-column": ({ column }: Values) => `Le fichier n'a pas de colonne « ${column} ».`,
	"mapping.no-field": ({ field }: Values) => `« ${field} » n'est pas un champ de l'annuaire.`,
	"import.not-now": "Cet import n'en est pas là : rechargez la page.",
	"import.over": "Cet import est déjà terminé.",
} satisfies Record<string, Sentence>;

export type Sentences = Record<keyof typeof sentences, Sentence>;

export const reasons = typeset({
	has: (reason: string): boolean => Object.hasOwn(sentences, reason),
	sentence: ({ reason, values = {} }: { reason: string; values?: Values }): string => {
		const known = Object.hasOwn(sentences, reason) ? (reason as keyof Sentences) : "invalid";
		const sentence: Sentence = sentences[known];
		return typeof sentence === "function" ? sentence(values) : sentence;
	},
});
