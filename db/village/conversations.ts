import type { VillageListingKey } from "./listings.ts";
import type { VillageOrganisationKey } from "./organisations.ts";
import type { VillagerKey } from "./people.ts";

/** Two or three threads already under way, so that the demo does not open on an empty room. */
export type VillageConversation = {
	parties: [VillageOrganisationKey, VillageOrganisationKey];
	about?: VillageListingKey;
	/** Who said what, and how many hours ago. */
	messages: [VillagerKey, VillageOrganisationKey, string, hoursAgo: number][];
	/** Who has read everything. */
	read: VillagerKey[];
};

export const villageConversations: Record<string, VillageConversation> = {
	"cantine-et-moulin": {
		parties: ["cantine-des-tilleuls", "ferme-du-moulin"],
		about: "besoin-yaourts-cantine",
		messages: [
			[
				"marc",
				"ferme-du-moulin",
				"Bonjour, nos seaux de 5 kg vous iraient ? Je passe à Delle le jeudi.",
				74,
			],
			[
				"nadia",
				"cantine-des-tilleuls",
				"Oui, douze seaux par semaine pour commencer. Avant 8 h 30, c'est possible ?",
				71,
			],
			["marc", "ferme-du-moulin", "8 h au plus tard. Je vous apporte un échantillon jeudi.", 70],
			[
				"nadia",
				"cantine-des-tilleuls",
				"Parfait. Je préviens la mairie pour le bon de commande.",
				26,
			],
		],
		read: ["nadia"],
	},
	"auberge-et-grands-pres": {
		parties: ["auberge-du-vieux-four", "ferme-des-grands-pres"],
		about: "poireaux-des-grands-pres",
		messages: [
			[
				"paul",
				"auberge-du-vieux-four",
				"Vos poireaux m'intéressent pour la nouvelle carte : 15 kg par semaine ?",
				20,
			],
			["lea", "ferme-des-grands-pres", "Avec plaisir, je livre Grandvillars le vendredi.", 18],
			[
				"paul",
				"auberge-du-vieux-four",
				"Alors à vendredi. Gardez-moi aussi quelques carottes fanes.",
				3,
			],
		],
		read: ["paul"],
	},
};
