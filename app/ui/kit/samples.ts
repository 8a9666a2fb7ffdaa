/** What the kit is shown with: the village's people and things, as pages receive them. */

import type { Account } from "../../domain/identity/account.ts";
import type { ConversationSummary, Party, SaidMessage } from "../../domain/messaging/messaging.ts";
import { ALL_YEAR, monthBits } from "../../domain/products/months.ts";
import type { ListingCard, OrganisationCard } from "../../domain/search/cards.ts";
import type { LabelShown } from "../label-badges.tsx";

export const organic: LabelShown = {
	slug: "ab",
	name: "Agriculture biologique",
	shortName: "AB",
	state: "held",
};

export const converting: LabelShown = {
	...organic,
	slug: "hve",
	shortName: "HVE",
	state: "in-conversion",
};

export const winter = monthBits([10, 11, 12, 1, 2, 3]);
export const allYear = ALL_YEAR;

export const offer: ListingCard = {
	id: "offer",
	path: "/ui",
	side: "offer",
	title: "Carottes des sables, en caisses de 10 kg",
	organisation: { slug: "ferme-des-grands-pres", name: "Ferme des Grands Prés", kind: "producer" },
	commune: "Joncherey",
	positionKm: 0,
	km: 4.2,
	labels: [organic],
	photo: null,
	months: monthBits([7, 8, 9, 10, 11, 12, 1, 2, 3]),
	priceCents: 180,
	priceUnit: "kg",
	quantity: 120,
	unit: "kg",
	membersOnly: false,
	shortCircuit: {
		holds: true,
		because: [{ kind: "direct-sale" }, { kind: "distance", km: 4.2, maxKm: 100 }],
	},
};

export const need: ListingCard = {
	...offer,
	id: "need",
	side: "need",
	title: "Pommes de table, petit calibre, pour quatre établissements scolaires",
	organisation: { slug: "college-du-val", name: "Collège du Val", kind: "canteen" },
	commune: "Saint-Dizier-l’Évêque",
	positionKm: 2,
	km: 27,
	labels: [],
	months: winter,
	quantity: 80,
	membersOnly: true,
	shortCircuit: null,
};

export const organisation: OrganisationCard = {
	id: "organisation",
	slug: "vergers-de-la-combe",
	path: "/ui",
	name: "Groupement agricole d’exploitation en commun des Vergers de la Combe",
	kind: "producer",
	specialty: "Pommes, jus et vinaigres d’un verger de plein vent",
	commune: "Lebetain",
	positionKm: 0,
	km: 63,
	labels: [organic, converting],
	photo: null,
	saleModes: ["farm-gate", "market"],
	isClaimed: false,
	offers: 3,
	needs: 1,
};

export const lea: Account = {
	personId: "lea",
	name: "Léa Marchal",
	organisations: [{ id: "ferme", name: "Ferme des Grands Prés" }],
	organisationId: "ferme",
	isAdministrator: false,
	isAnimator: true,
	unread: 3,
	requests: 1,
};

const farm: Party = {
	organisationId: "ferme",
	personId: null,
	name: "Ferme des Grands Prés",
	slug: "ferme-des-grands-pres",
	isMine: true,
	isHere: true,
};

const inn: Party = {
	...farm,
	organisationId: "auberge",
	name: "Auberge du Vieux Four",
	isMine: false,
};

export const viewer = { me: "lea", voice: farm };

export function talk(words: { first: string; answer: string; last: string }): SaidMessage[] {
	const paul = {
		senderId: "paul",
		senderName: "Paul Frossard",
		senderOrganisationId: "auberge",
		senderOrganisation: inn.name,
	};
	const hers = {
		senderId: "lea",
		senderName: lea.name,
		senderOrganisationId: "ferme",
		senderOrganisation: farm.name,
	};
	return [
		{ ...paul, body: words.first, createdAt: "2026-11-19T09:46:00.000Z" },
		{ ...hers, body: words.answer, createdAt: "2026-11-19T11:52:00.000Z" },
		{ ...paul, body: words.last, createdAt: "2026-11-20T07:05:00.000Z" },
	].map((said, index) => ({
		...said,
		seq: index + 1,
		conversationId: "kit",
		requestId: `kit-${index}`,
	}));
}

export const now = "2026-11-20T10:00:00.000Z";

export function inbox(excerpt: string): ConversationSummary[] {
	const last = { senderId: "paul", senderName: "Paul Frossard", excerpt };
	return [
		{
			id: "one",
			others: [inn],
			voice: farm,
			about: { id: "leeks", title: "Poireaux d’hiver", side: "offer" },
			last: { ...last, createdAt: "2026-11-20T07:05:00.000Z" },
			unread: 2,
		},
		{
			id: "two",
			others: [{ ...inn, name: "Cantine des Tilleuls" }],
			voice: farm,
			about: null,
			last: { ...last, senderId: "lea", createdAt: "2026-11-12T07:05:00.000Z" },
			unread: 0,
		},
	];
}
