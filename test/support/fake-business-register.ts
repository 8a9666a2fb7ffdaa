/** Speaks the search of the State's register of businesses as its documentation and its real answers do. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

type Establishment = Record<string, unknown> & { siret: string };

function establishment(facts: Partial<Establishment> & { siret: string }): Establishment {
	return {
		activite_principale: "01.13Z",
		activite_principale_registre_metier: null,
		annee_tranche_effectif_salarie: null,
		adresse: "",
		caractere_employeur: "N",
		cedex: null,
		code_pays_etranger: null,
		complement_adresse: null,
		coordonnees: null,
		date_creation: "2014-03-01",
		date_fermeture: null,
		departement: "90",
		est_siege: true,
		etat_administratif: "A",
		indice_repetition: null,
		liste_enseignes: null,
		liste_idcc: null,
		nom_commercial: null,
		statut_diffusion_etablissement: "O",
		tranche_effectif_salarie: null,
		...facts,
	};
}

/** SIRETs the fake knows, each a case of the real register. */
export const registered = {
	farm: "90000050600015",
	shopWithSign: "90000060500015",
	closed: "90000070400016",
	private: "90000080300016",
};

const companies = [
	{
		siren: "900000506",
		nom_complet: "EARL DU PETIT ETANG",
		nom_raison_sociale: "EARL DU PETIT ETANG",
		siege: establishment({
			siret: registered.farm,
			adresse: "7 RUE DES ETANGS 90100 FAVEROIS",
			code_postal: "90100",
			commune: "90043",
			libelle_commune: "FAVEROIS",
			libelle_voie: "DES ETANGS",
			numero_voie: "7",
			type_voie: "RUE",
			latitude: "47.5203",
			longitude: "7.0342",
		}),
	},
	{
		siren: "900000605",
		nom_complet: "SARL DURAND ET FILS (LE PANIER DE DELLE)",
		nom_raison_sociale: "SARL DURAND ET FILS",
		siege: establishment({
			siret: registered.shopWithSign,
			activite_principale: "47.29Z",
			code_postal: "90100",
			commune: "90033",
			libelle_commune: "DELLE",
			libelle_voie: "DE LA GARE",
			numero_voie: "12",
			indice_repetition: "B",
			type_voie: "AVENUE",
			liste_enseignes: ["LE PANIER DE DELLE"],
			latitude: null,
			longitude: null,
		}),
	},
	{
		siren: "900000704",
		nom_complet: "BOULANGERIE FERMEE",
		nom_raison_sociale: "BOULANGERIE FERMEE",
		siege: establishment({
			siret: registered.closed,
			activite_principale: "10.71C",
			code_postal: "90600",
			commune: "90053",
			libelle_commune: "GRANDVILLARS",
			etat_administratif: "F",
		}),
	},
	{
		siren: "900000803",
		nom_complet: "[NON-DIFFUSIBLE]",
		nom_raison_sociale: null,
		siege: establishment({
			siret: registered.private,
			commune: "90033",
			code_postal: "90100",
			libelle_commune: "DELLE",
			statut_diffusion_etablissement: "P",
		}),
	},
];

export type FakeRegister = {
	url: string;
	/** How it behaves from now on. */
	behave: (how: "well" | "silent" | "broken" | "busy") => void;
	stop: () => Promise<void>;
};

export async function startFakeRegister(): Promise<FakeRegister> {
	let how: Parameters<FakeRegister["behave"]>[0] = "well";
	const server: Server = createServer((request, response) => {
		if (how === "silent") return;
		const url = new URL(request.url ?? "/", "http://register.invalid");
		const asked = url.searchParams.get("q") ?? "";
		if (how === "busy") return void response.writeHead(429).end("Too many requests");
		response.writeHead(how === "broken" ? 500 : 200, { "Content-Type": "application/json" });
		if (how === "broken") return void response.end('{"erreur":"Une erreur est survenue"}');
		const results = companies
			.filter(({ siege }) => url.pathname === "/search" && siege.siret === asked)
			.map((company) => ({ ...company, matching_etablissements: [company.siege] }));
		response.end(
			JSON.stringify({
				results,
				total_results: results.length,
				page: 1,
				per_page: 1,
				total_pages: 1,
			}),
		);
	});
	await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		behave: (next) => {
			how = next;
		},
		stop: () =>
			new Promise((stopped) => {
				server.closeAllConnections();
				server.close(() => stopped());
			}),
	};
}
