import { type OrganisationKind, organisationKinds } from "#db/vocabulary.ts";
import { fold } from "../fold.ts";

/** Words that files use for what an organisation is: French words in the singular, codes of OpenStreetMap. */
const words: Partial<Record<OrganisationKind, string>> = {
	producer: `producteur, productrice, agriculteur, agricultrice, exploitant agricole, exploitation agricole, ferme, farm,
		maraicher, maraichere, maraichage, eleveur, eleveuse, elevage, apiculteur, apicultrice, apiculture, arboriculteur,
		arboriculture, viticulteur, viticultrice, vigneron, vigneronne, horticulteur, pepinieriste, cerealier,
		pisciculteur, pisciculture, pecheur, gaec, earl, producteur fermier, beekeeper, winery, paysan, paysanne`,
	artisan: `artisan, artisane, artisanat, artisan d art, metier d art, boulanger, boulangere, boulangerie, bakery,
		boulangerie patisserie, patissier, patisserie, pastry, boucher, boucherie, butcher, boucherie charcuterie,
		charcutier, charcuterie, traiteur, caterer, chocolatier, chocolaterie, confiseur, confiserie, confectionery,
		chocolate, glacier, ice cream, brasseur, brasserie artisanale, brewery, distillerie, distillery, torrefacteur,
		potier, potiere, poterie, pottery, ceramiste, menuisier, menuiserie, carpenter, ebeniste, cabinet maker, vannier,
		vanniere, basket maker, tapissier, upholsterer, coiffeur, coiffure, salon de coiffure, hairdresser, cordonnier,
		shoemaker, shoe repair, couturier, couturiere, dressmaker, tailor, savonnier, savonnerie, forgeron, blacksmith,
		bijoutier, bijouterie, jewelry, jeweller, horloger, garage, garagiste, car repair, pressing, laverie, laundry,
		dry cleaning, fenetre et store, glaziery, glazier, fleuriste, florist, imprimeur, imprimerie, craft, luthier`,
	processor: `transformateur, transformation, conserverie, laiterie, fromagerie, cheese, moulin, meunier, minoterie, abattoir,
		atelier de transformation, atelier de decoupe, industrie agroalimentaire, agroalimentaire`,
	shop: `commerce, commercant, commercante, magasin, boutique, shop, epicerie, epicier, convenience, alimentation,
		superette, supermarche, supermarket, hypermarche, primeur, greengrocer, fruit et legume, poissonnerie, seafood, cremerie,
		caviste, cave, alcool cave, alcohol, wine, deli, vetement, clothes, meuble et decoration, furniture, librairie, books,
		opticien, optician, boutique de cadeaux, gift, informatique, computer, magasin de velos, bicycle, hardware,
		quincaillerie cles minutes, quincaillerie, chaussure, shoes, bricolage, doityourself, kiosque, kiosk, video club, video,
		jouet, toys, magasin de sport, sports, prothese auditive, hearing aids, electromenager electronique, electronics,
		concession moto, concessionnaire moto, motorcycle, papeterie, papetterie, stationery, articles d occasion, second hand,
		tabac, tobacco, materiel hifi, hifi, droguerie, chemist, distributeur de produits, vending machine, magasin bio,
		point de vente collectif, magasin de producteurs, general, department store, health food`,
	restaurant: `restaurant, restaurateur, restauration, auberge, creperie, pizzeria, fast food, cafe, bar, pub, bistrot,
		table d hotes, ferme auberge, hotel restaurant, salon de the, food truck`,
	canteen: `cantine, canteen, restauration collective, restaurant scolaire, restaurant administratif, cuisine centrale,
		restaurant d entreprise, restaurant inter entreprises, restaurant universitaire, self, creche, ehpad, hopital,
		clinique, maison de retraite`,
	distributor: `grossiste, distributeur, plateforme, plateforme logistique, wholesale, negoce, centrale d achat,
		centrale d achats, logistique, semi grossiste`,
	market: "marche, marche de plein vent, marche de producteurs, marketplace, halle, marche couvert",
	association: "association, asso, amap, ong, jardin partage",
	cooperative: "cooperative, scic, scop, cuma, cooperative agricole, sica",
	company: `entreprise, societe, sarl, sas, pme, tpe, prestataire, salon de massage, massage, transporteur, hebergement,
		gite, camping, hotel`,
	"third-place": "tiers lieu, espace de coworking, coworking, fablab, fabrique de territoire",
	school:
		"ecole, lycee, lycee agricole, college, mfr, maison familiale rurale, centre de formation, cfa, universite",
	esat: "esat, entreprise adaptee, entreprise d insertion, chantier d insertion, atelier chantier d insertion",
	chamber: "chambre consulaire, chambre d agriculture, chambre de metiers, cma, cci",
	commune: "commune, mairie, municipalite, ville",
	epci: "epci, communaute de communes, communaute d agglomeration, intercommunalite",
	pays: "pays, petr, pole d equilibre",
	pnr: "pnr, parc naturel regional",
	gal: "gal, groupe d action locale",
	"employers-group": "groupement d employeurs",
	"support-network": "reseau d accompagnement, civam, adear, gab",
};

const kindByWord = new Map(
	Object.entries(words).flatMap(([kind, list]) =>
		list.split(",").map((word) => [singular(fold(word)), kind as OrganisationKind] as const),
	),
);

/**
 * The kind that a cell says: by our own code, by the whole of its words, by a part of them between commas or brackets, else by
 * its first word (« Maraîcher bio »). Null when no word is known.
 */
export function kindOfWords(cell: string): OrganisationKind | null {
	const [first = ""] = singular(fold(cell)).split(" ");
	return kindOfWholeWords(cell) ?? kindByWord.get(first) ?? null;
}

/** Whether a cell is only the name of a kind, and no sentence that begins like one. */
export function isKindWord(cell: string): boolean {
	return kindOfWholeWords(cell) !== null;
}

function kindOfWholeWords(cell: string): OrganisationKind | null {
	const code = organisationKinds.find((kind) => kind === cell.trim().toLowerCase());
	if (code) return code;
	const parts = [cell, ...cell.split(/[,;/|(]| - /)].map((part) => singular(fold(part)));
	const known = parts.find((part) => kindByWord.has(part));
	return kindByWord.get(known ?? "") ?? null;
}

function singular(words: string): string {
	return words
		.split(" ")
		.map((word) => (word.length > 3 ? word.replace(/(?<=\w)[sx]$/, "") : word))
		.join(" ");
}
