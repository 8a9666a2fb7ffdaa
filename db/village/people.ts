/** The people of the village. All invented, and obviously so: their addresses lead nowhere. */
export const PASSWORD = "circuit-court";

export type Villager = {
	name: string;
	email: string;
	/** Organisation keys, the first being the one she acts for. */
	owns?: string[];
	joins?: string[];
	/** Territories she animates, as kind:code. */
	animates?: string[];
	administrator?: boolean;
	/** What the demo's start page says of her, in French; none: she is not proposed there. */
	role?: string;
};

export const villagers = {
	lea: {
		name: "Léa Marchal",
		email: "lea@village.example",
		owns: ["ferme-des-grands-pres"],
		role: "maraîchère à Joncherey",
	},
	marc: {
		name: "Marc Widmer",
		email: "marc@village.example",
		owns: ["ferme-du-moulin"],
		role: "éleveur et fromager à Florimont",
	},
	nadia: {
		name: "Nadia Kessler",
		email: "nadia@village.example",
		owns: ["cantine-des-tilleuls"],
		role: "cuisinière de la cantine de Delle",
	},
	paul: {
		name: "Paul Frossard",
		email: "paul@village.example",
		owns: ["auberge-du-vieux-four"],
		role: "restaurateur à Grandvillars",
	},
	samira: {
		name: "Samira Benali",
		email: "samira@village.example",
		owns: ["epicerie-den-face"],
		role: "épicière à Beaucourt",
	},
	hugo: { name: "Hugo Vuillemin", email: "hugo@village.example", owns: ["le-pain-dhugo"] },
	ines: {
		name: "Inès Rossé",
		email: "ines@village.example",
		owns: ["grappe-alimentaire-du-sud-territoire"],
		animates: ["epci:249000241"],
		role: "animatrice du Sud Territoire",
	},
	claire: {
		name: "Claire Jeannin",
		email: "claire@village.example",
		administrator: true,
		role: "administratrice",
	},
	jean: { name: "Jean Chavanne", email: "jean@village.example", owns: ["atelier-terre-cuite"] },
	yvette: { name: "Yvette Monnot", email: "yvette@village.example", owns: ["rucher-des-etangs"] },
	bastien: {
		name: "Bastien Grosjean",
		email: "bastien@village.example",
		owns: ["brasserie-la-bourbeuse"],
	},
	aline: {
		name: "Aline Petitjean",
		email: "aline@village.example",
		joins: ["ferme-des-grands-pres"],
	},
	theo: { name: "Théo Racine", email: "theo@village.example", owns: ["vergers-de-la-combe"] },
	elise: { name: "Élise Tournier", email: "elise@village.example", owns: ["moulin-des-allaines"] },
	karim: { name: "Karim Saïdi", email: "karim@village.example", owns: ["froid-des-vallees"] },
	mathilde: {
		name: "Mathilde Boillot",
		email: "mathilde@village.example",
		owns: ["college-du-val"],
	},
	/** Signed up and belongs nowhere: the insider without any right. */
	victor: { name: "Victor Seul", email: "victor@village.example" },
} satisfies Record<string, Villager>;

export type VillagerKey = keyof typeof villagers;
