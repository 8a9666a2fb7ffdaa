/** What a column of a file may mean. */
export const fields = [
	"name",
	"siret",
	"kind",
	"naf",
	"street",
	"postcode",
	"commune",
	"communeCode",
	"departement",
	"latitude",
	"longitude",
	"position",
	"phone",
	"email",
	"website",
	"specialty",
	"description",
	"openingHours",
	"labels",
	"key",
] as const;
export type Field = (typeof fields)[number];

/** Several columns may say the same thing: a number and a street are joined, of two e-mails the first filled one is taken. */
export const severalAllowed: Field[] = [
	"kind",
	"street",
	"phone",
	"email",
	"website",
	"description",
	"labels",
];

/** Kept for writing to the organisation; a directory card never shows them. */
export const hiddenFields: Field[] = ["phone", "email"];
