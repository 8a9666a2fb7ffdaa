import { formatIn } from "../format.ts";
import { typeset } from "../typography.ts";

const f = formatIn("fr");

/** The front door. */
export const home = typeset({
	title: "Circuits courts et coopération locale",
	heading: "Ce qui pousse, se fabrique et se cherche près de chez vous",
	lead: "Producteurs, artisans, commerces, restaurants, cantines et territoires s'y trouvent et se parlent.",
	search: {
		label: "Chercher dans le réseau",
		words: "Que cherchez-vous ?",
		wordsHint: "carottes, tomme, transport froid…",
		place: "Autour de",
		placeHint: "Delle, 90100…",
		submit: "Chercher",
	},
	rings: {
		label: (place: string, count: number) =>
			`Autour de ${place} : ${f.plural(count, { one: "# structure", other: "# structures" })}`,
		km: (km: number) => `${km} km`,
		offers: "propose",
		needs: "cherche",
		dot: (name: string, commune: string, km: number, offers: number, needs: number) =>
			[
				`${name}, ${commune}, à ${f.km(km)}`,
				offers > 0 ? f.plural(offers, { one: "# offre", other: "# offres" }) : "",
				needs > 0 ? f.plural(needs, { one: "# besoin", other: "# besoins" }) : "",
			]
				.filter(Boolean)
				.join(" · "),
		list: "La même chose en liste",
	},
	season: {
		title: (month: number) => `De saison en ${f.month(month)}`,
		offers: (count: number) => f.plural(count, { one: "# offre", other: "# offres" }),
		all: "Toutes les offres de saison",
	},
	needs: { title: "On cherche", all: "Tous les besoins" },
	offers: { title: "Vient d'être proposé", all: "Toutes les offres" },
	figures: (organisations: number, communes: number, offers: number, needs: number) =>
		`${f.plural(organisations, { one: "# structure", other: "# structures" })} dans ${f.plural(communes, { one: "# commune", other: "# communes" })}, ${f.plural(offers, { one: "# offre", other: "# offres" })} et ${f.plural(needs, { one: "# besoin", other: "# besoins" })} en ligne.`,
	join: {
		title: "Deux minutes pour être trouvé",
		text: "Une offre se publie en trois écrans, depuis un téléphone. Un besoin aussi.",
		offer: "Proposer",
		need: "Dire un besoin",
	},
	empty: {
		title: "Le réseau commence ici",
		text: "Rien n'est encore en ligne. Ajoutez votre structure et publiez la première offre.",
		action: "Publier la première offre",
	},
});
