/** Files of communes with their points, as La Poste and geo.api.gouv.fr publish them. */
import papaparse from "papaparse";
import type { Position } from "./distance.ts";

export type PositionFile = {
	format: "csv" | "json" | "geojson";
	/** By INSEE code, the mean of the points given for it. */
	points: Map<string, Position>;
};

type Given = { code: string; latitude: number; longitude: number };

/** Names of columns, without case, accents or anything but letters, in the order they are preferred. */
const columns = {
	code: ["codecommuneinsee", "codeinsee", "inseecode", "insee", "inseecom", "codgeo", "code"],
	both: ["coordonneesgeographiques", "coordonneesgps", "geopoint", "geopointd", "coordonnees"],
	latitude: ["latitude", "lat", "latitudecentre", "latitudemairie", "ycentroid"],
	longitude: ["longitude", "lon", "lng", "longitudecentre", "longitudemairie", "xcentroid"],
};

/**
 * Reads La Poste's base, geo.api.gouv.fr's JSON or GeoJSON, or any CSV with an INSEE code and WGS 84 degrees. Rows without a
 * point, or with one outside the world, are left out.
 * @throws Error in plain words when the file is none of these
 */
export function readPositionFile(bytes: Uint8Array): PositionFile {
	const text = decode(bytes).trimStart();
	const { format, given } = /^[[{]/.test(text) ? fromJson(text) : fromCsv(text);
	const usable = given.filter(isOnEarth);
	if (usable.length === 0) throw new Error("No row of this file gives the point of a commune.");
	return { format, points: meanByCode(usable) };
}

function decode(bytes: Uint8Array): string {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder("windows-1252").decode(bytes);
	}
}

type Centre = { coordinates?: [longitude: number, latitude: number] };
type ApiCommune = { code?: string; centre?: Centre; mairie?: Centre };
type Feature = { properties?: { code?: string }; geometry?: Centre };

function fromJson(text: string): { format: PositionFile["format"]; given: Given[] } {
	const content: ApiCommune[] | { features?: Feature[] } = JSON.parse(text);
	if (Array.isArray(content))
		return {
			format: "json",
			given: content.flatMap(({ code, centre, mairie }) => fromCentre(code, centre ?? mairie)),
		};
	const features = content.features ?? [];
	return {
		format: "geojson",
		given: features.flatMap(({ properties, geometry }) => fromCentre(properties?.code, geometry)),
	};
}

function fromCentre(code: string | undefined, centre: Centre | undefined): Given[] {
	const [longitude, latitude] = centre?.coordinates ?? [];
	if (!code || latitude === undefined || longitude === undefined) return [];
	return [{ code, latitude, longitude }];
}

function fromCsv(text: string): { format: "csv"; given: Given[] } {
	const { data, meta } = papaparse.parse<Record<string, string>>(text, {
		header: true,
		skipEmptyLines: true,
	});
	const column = (names: string[]) => {
		const fields = meta.fields ?? [];
		return names.map((name) => fields.find((field) => bare(field) === name)).find(Boolean);
	};
	const code = column(columns.code);
	const both = column(columns.both);
	const latitude = column(columns.latitude);
	const longitude = column(columns.longitude);
	if (!code || !(both || (latitude && longitude)))
		throw new Error(
			`This file has no column for the INSEE code or for the coordinates: ${meta.fields?.join(", ")}.`,
		);
	const given = data.map((row) => {
		const [north, east] = both
			? (row[both] ?? "").split(",")
			: [row[latitude ?? ""], row[longitude ?? ""]];
		return { code: row[code] ?? "", latitude: degrees(north), longitude: degrees(east) };
	});
	return { format: "csv", given };
}

function bare(field: string): string {
	return field
		.normalize("NFD")
		.replace(/[^a-z]/gi, "")
		.toLowerCase();
}

function degrees(text: string | undefined): number {
	return text?.trim() ? Number(text.replace(",", ".")) : Number.NaN;
}

function isOnEarth({ latitude, longitude }: Given): boolean {
	if (latitude === 0 && longitude === 0) return false;
	return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

function meanByCode(given: Given[]): Map<string, Position> {
	const sums = new Map<string, Position & { count: number }>();
	for (const { code, latitude, longitude } of given) {
		const sum = sums.get(code) ?? { latitude: 0, longitude: 0, count: 0 };
		sums.set(code, {
			latitude: sum.latitude + latitude,
			longitude: sum.longitude + longitude,
			count: sum.count + 1,
		});
	}
	return new Map(
		[...sums].map(([code, { latitude, longitude, count }]) => [
			code,
			{ latitude: latitude / count, longitude: longitude / count },
		]),
	);
}
