import { formatIn } from "../format.ts";
import type { reasons as fr, Sentence, Sentences } from "../fr/reasons.ts";

const f = formatIn("en");

const sentences: Sentences = {
	required: "Please fill this in: this answer is needed.",
	invalid: "This answer will not do.",
	"too-small.string": ({ minimum }) => `Too short: at least ${minimum} characters.`,
	"too-big.string": ({ maximum }) => `Too long: at most ${maximum} characters.`,
	"too-small.number": ({ minimum }) => `Too small: at least ${f.number(Number(minimum))}.`,
	"too-big.number": ({ maximum }) => `Too big: at most ${f.number(Number(maximum))}.`,
	"too-small.array": ({ minimum }) => `Choose at least ${minimum} answer.`,
	"too-big.array": ({ maximum }) => `Choose at most ${maximum} answers.`,
	"not-a-number": "Please write a number, for instance 12.5.",
	"not-a-int": "Please write a whole number, for instance 12.",
	"format.date": "Please write a date, for instance 2027-06-15.",
	"format.email": "This e-mail address is not complete: it should look like name@example.org.",
	"format.url": "This web address is not complete: it should look like https://example.org.",
	"format.uuid": "This choice is no longer there: pick one from the list.",
	"invalid-value": "Choose one of the answers offered.",
	"sign-in.wrong": "Wrong address or password.",
	"sign-in.unverified": "Your address is not confirmed yet: follow the link we mailed you.",
	"link.spent": "This link has been used or is too old: ask for another one.",
	"name.link": "A name holds no link and no address.",
	"password.wrong": "This is not your current password.",
	"account.other-email": "This is not the address of this account.",
	"account.last-owner":
		"You are the only owner of an organisation that has other members: hand it over to one of them first.",
	"duty.no-account": "No confirmed account has this address: this person must open hers first.",
	"administrator.last": "You are the last person to administer the site: hand it over first.",
	"territory.unknown": "No territory has this name: type a few letters, then choose.",
	"territory.several": "Several territories have these words: choose in the list, or say more.",
	"too-many": "Too many tries in a row: wait a little.",
	"siret.length": "A SIRET has fourteen digits.",
	"siret.checksum":
		"This SIRET does not add up: a digit is probably wrong. Copy it again from an invoice.",
	"siret.scientific":
		"This number lost digits in a spreadsheet (“3.49E+13”): make the column text and copy the SIRET again.",
	phone: "This number is not complete: it should look like 03 84 00 00 00.",
	postcode: "A postcode has five digits.",
	"commune.ambiguous":
		"Several communes have this name: add the postcode, or pick one from the list.",
	"commune.unknown":
		"We do not recognise this municipality: pick it from the list or type its postcode.",
	"label.unknown": "This label is no longer in the list.",
	"label.not-held": "Your organisation does not hold this label: add it to its card first.",
	"organisation.siret-taken":
		"An organisation of the network already has this SIRET. Ask its members to invite you.",
	"organisation.siret-on-card":
		"A card of the directory already has this SIRET: claim it rather than make another one.",
	"organisation.just-taken": "Somebody has just recorded the same organisation. Reload the page.",
	"organisation.none": "Add your organisation first.",
	"member.already": "This person already belongs to the organisation.",
	"member.last-owner": "An organisation keeps at least one owner: name another one first.",
	"conversation.own-organisation":
		"This is your own organisation: what you would write would go nowhere.",
	"conversation.not-joined":
		"This organisation is in the directory, but nobody of it has joined the network yet: a message would not be read.",
	"conversation.nobody-left": "Nobody is left on the other side to read this message.",
	"signed-out": "You are signed out: sign in, your message waits for you here.",
	unexpected: "Something went wrong on our side. Try again.",
	"not-found": "This is gone, or no longer visible to you.",
	"card.claimed": "This card already has an owner.",
	"photo.none": "Choose a photo.",
	"photo.too-big": "This photo is over fifteen megabytes.",
	"photo.not-a-picture": "This file is not a photo we can read. Try JPEG.",
	"photo.too-many": "Eight photos at most: delete one first.",
	"product.unknown": "We do not know this product: pick the nearest one from the list.",
	"product.no-place": "Choose a group, or a branch if this product is at the very top.",
	"product.exists": "This group already has a product of that name.",
	"product.too-deep": "Four levels at most: choose a group higher in the tree.",
	"product.loop": "A product cannot stand under itself.",
	"product.has-children": "Other products stand under it: move or retire them first.",
	"product.parent-retired": "Its group is retired: put that back first.",
	"label.exists": "A label already has that short name.",
	"label.no-text": "Say which text makes it count.",
	"dates.backwards": "The end comes before the beginning.",
	"listing.incomplete": "The product or the title is still missing.",
	"listing.over": "Its end date has passed: change it, or renew for the next season.",
	"listing.archived": "This is archived: duplicate it to start again from there.",
	"listing.not-online": "This is not online.",
	"listing.not-a-draft": "Only a draft can be deleted: archive what was published.",
	"source.unknown": "We do not find this organisation: write its full name.",
	"source.ambiguous":
		"Several organisations answer to this name: pick from the list, or paste the address of its page.",
	"source.self": "One does not resell for oneself: choose “Our own production”.",
	"source.loop": "This organisation already resells yours: the chain would go round in circles.",
	"file.none": "Choose a file.",
	"file.empty": "This file is empty. Check that it is the right one.",
	"file.too-large": ({ megabytes }) =>
		`This file is larger than ${megabytes} megabytes. Remove pictures and unneeded sheets, or cut it in two.`,
	"file.too-large-inside":
		"This workbook holds too much once opened. Save the sheet you need as CSV.",
	"file.too-heavy":
		"This file is too heavy to read. Save the sheet you need as CSV, or cut it in two.",
	"file.too-many-rows": ({ max }) =>
		`This file has more than ${f.number(Number(max))} rows: cut it into several.`,
	"file.too-many-columns": ({ max }) =>
		`This file has more than ${max} columns: keep those that matter.`,
	"file.not-a-table": "This is not a table. Give a CSV, XLSX, XLS or ODS file.",
	"file.web-page":
		"This is a web page, whatever its name says. Open it in a spreadsheet and save it as XLSX.",
	"file.protected": "This workbook is protected by a password. Save it without protection.",
	"file.corrupt":
		"This file is damaged: its download may have been cut. Ask for it again, or open and save it in a spreadsheet.",
	"file.unclosed-quote": ({ line }) =>
		`Quotes opened near line ${line} are not closed where they should be. Mend that line, or save the file from a spreadsheet.`,
	"file.quoted-lines":
		"Each line is between quotes as a whole: the table has a single column. Save it as CSV again from a spreadsheet.",
	"file.single-column":
		"This table has a single column. Check the separator (semicolon, comma or tab).",
	"file.no-header": ({ line, cell }) =>
		`There are no column titles: line ${line} already holds data (“${cell}”). Add a line of titles above it.`,
	"file.no-rows": ({ line }) =>
		`There is nothing below the titles of line ${line}. Check that it is the right file.`,
	"file.no-sheet": "This sheet is not in the workbook.",
	"file.gone": "This file is no longer kept: give it again.",
	"mapping.no-name": "Say which column holds the name of the organisation.",
	"mapping.no-commune":
		"Say which column holds the commune, the postcode or the INSEE code, or choose a commune for all rows.",
	"mapping.no-kind":
		"Say which column holds the kind, the activity or the NAF code, or choose a kind for all rows.",
	"mapping.twice": "Two columns are said to hold the same thing: keep one.",
	"mapping.no-column": ({ column }) => `The file has no column “${column}”.`,
	"mapping.no-field": ({ field }) => `“${field}” is not a field of the directory.`,
	"import.not-now": "This import is not there yet, or no longer: reload the page.",
	"import.over": "This import is already over.",
};

export const reasons: typeof fr = {
	has: (reason) => Object.hasOwn(sentences, reason),
	sentence: ({ reason, values = {} }) => {
		const known = Object.hasOwn(sentences, reason) ? (reason as keyof Sentences) : "invalid";
		const sentence: Sentence = sentences[known];
		return typeof sentence === "function" ? sentence(values) : sentence;
	},
};
