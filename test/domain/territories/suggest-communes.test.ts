import { expect, test } from "vitest";
import { suggestCommunes } from "#app/domain/territories/suggest-communes.server.ts";

/** What people type, the commune they mean (INSEE code), and the former name it was found by. */
const typed: [text: string, code: string, formerName?: string][] = [
	["delle", "90033"],
	["DELLE", "90033"],
	["dell", "90033"],
	["Dlele", "90033"],
	["90100", "90033"],
	["90033", "90033"],
	["901", "90033"],
	["Delle (90)", "90033"],
	["Delle (90100)", "90033"],
	["90100 delle", "90033"],
	["delle territoire de belfort", "90033"],
	["st dizier l eveque", "90090"],
	["St-Dizier-l'Évêque", "90090"],
	["SAINT DIZIER LEVEQUE", "90090"],
	["Goux les Usiers", "25060", "Goux-les-Usiers"],
	["bians", "25060", "Bians-les-Usiers"],
	["usiers", "25060"],
	["val d'usier", "25060"],
	["Val-d'Usiers, ex-Goux-les-Usiers (25520)", "25060"],
	["25282", "25060", "Goux-les-Usiers"],
	["Montreux Chateau", "90071"],
	["montreuxchateau", "90071"],
	["belfrot", "90010"],
	["Belfort cedex 9", "90010"],
	["Grand Villars", "90053"],
	["grandvilars", "90053"],
	["grandv", "90053"],
	["Etueffont", "90041"],
	["Vourvenans", "90097", "Vourvenans"],
	["Meroux", "90068", "Meroux"],
	["la chapelle sous rougemont", "90058"],
	["lachapelle sous rougemont", "90058"],
	["le puix", "90065"],
	["lepuix gy", "90065"],
	["le betain", "90063"],
	["feche leglise", "90045"],
	["chatenois les forges", "90022"],
	["froide fontaine", "90051"],
	["st germain le chatelet", "90091"],
	["Pétite fontaine", "90078"],
	["Giromagny cedex", "90052"],
	["joncherey", "90056"],
	["Montbeliar", "25388"],
	["monbéliard", "25388"],
	["montbeliard petite hollande", "25388"],
	["isle sur le doubs", "25315"],
	["l'isle sur le doubs", "25315"],
	["Villers le lac", "25321"],
	["lac ou villers", "25321", "Lac-ou-Villers"],
	["arc et senans", "25021"],
	["besancon", "25056"],
	["ste suzanne 25", "25526"],
	["Lure 70", "70310"],
	["39300", "39097"],
	["lons le saunier", "39300"],
	["dole", "39198"],
	["st claude 39", "39478"],
	["les rousses", "39470"],
	["langres", "52269"],
	["luxeuil", "70311"],
	["ste marie aux mines", "68298"],
	["st marie aux mines", "68298"],
	["rupt s/ moselle", "88408"],
	["chalons sur marne", "51108", "Châlons-sur-Marne"],
	["Bellegarde sur valserine", "01033", "Bellegarde-sur-Valserine"],
	["abergement clemenciat", "01001"],
	["l'abergement clemenciat", "01001"],
	["Bourg en B", "01053"],
	["lachapelle st luc", "10081"],
	["villers lez nancy", "54578"],
	["herouville st clair", "14327"],
	["Courcouronnes", "91228", "Courcouronnes"],
	["nd de bondeville", "76474"],
	["saint jean d angely", "17347"],
	["ile d'yeu", "85113"],
	["oeuilly", "51410"],
	["Œuilly", "51410"],
	["le havre", "76351"],
	["havre", "76351"],
	["la rochelle", "17300"],
	["aix en provence", "13001"],
	["st denis 93", "93066"],
	["saint denis reunion", "97411"],
	["2A004", "2A004"],
	["ajacio", "2A004"],
	["paris 12", "75056", "Paris 12e Arrondissement"],
	["paris 1er", "75056", "Paris 1er Arrondissement"],
	["Lyon 3", "69123", "Lyon 3e Arrondissement"],
	["marseille 4eme", "13055", "Marseille 4e Arrondissement"],
	["75112", "75056", "Paris 12e Arrondissement"],
];

test.each(typed)("« %s » finds %s", async (text, code, formerName) => {
	const [first] = await suggestCommunes(text);
	expect(first?.commune.code).toBe(code);
	expect(first?.formerName ?? undefined).toBe(formerName);
});

test("the postcode shown is the one typed, or the district's", async () => {
	const shown = async (text: string) => (await suggestCommunes(text))[0]?.postcode;
	expect(await shown("25200")).toBe("25200");
	expect(await shown("paris 75012")).toBe("75012");
	expect(await shown("paris 12")).toBe("75012");
	expect(await shown("lyon 3")).toBe("69003");
});

test("among communes that fit as well, the nearest and the biggest come first", async () => {
	const delle = { latitude: 47.508, longitude: 6.998 };
	const codes = async (text: string, near?: typeof delle) =>
		(await suggestCommunes(text, { near, limit: 3 })).map(({ commune }) => commune.code);
	expect((await codes("florimont"))[0]).toBe("90046");
	expect((await codes("saint-claude"))[0]).toBe("97124");
	expect((await codes("saint-claude", delle))[0]).toBe("39478");
	expect((await codes("paris", delle))[0]).toBe("75056");
});

test("nothing is found for nothing, nor for what is no place", async () => {
	expect(await suggestCommunes("")).toEqual([]);
	expect(await suggestCommunes("  ")).toEqual([]);
	expect(await suggestCommunes("zzzz")).toEqual([]);
	expect(await suggestCommunes("99999")).toEqual([]);
	expect(await suggestCommunes("constructor")).toEqual([]);
	expect(await suggestCommunes("%_'\"\\")).toEqual([]);
});

test("each commune is proposed once, and no more than asked", async () => {
	const found = await suggestCommunes("saint", { limit: 20 });
	expect(found).toHaveLength(20);
	expect(new Set(found.map(({ commune }) => commune.code)).size).toBe(20);
});
