/** The points that packages give for communes, by INSEE code. */
import type { CurrentCommune } from "./communes.ts";
import { foldPlace } from "./fold.ts";
import { type City, readCities, readPackage } from "./packages.ts";
import type { Point } from "./positions.ts";

/** A row of france-cities-js: overseas territories have a département and a name, no INSEE code. */
type Row = {
	department_code: string;
	insee_code: string | null;
	name: string;
	gps_lat: number;
	gps_lng: number;
};

/** The points of a commune, or of those it absorbed when it is newer than the package. */
export function readPoints(communes: CurrentCommune[]): Map<string, Point[]> {
	const rows = new Map<string, Point[]>();
	for (const row of readPackage<Row[]>("communePoints")) {
		const key = row.insee_code ?? nameKey(row.department_code, row.name);
		const point = { latitude: row.gps_lat, longitude: row.gps_lng };
		rows.set(key, [...(rows.get(key) ?? []), point]);
	}
	return new Map(
		communes.flatMap(({ code, name, departementCode, formerCodes }) => {
			const own = rows.get(code) ?? rows.get(nameKey(departementCode, name));
			const points = own ?? formerCodes.flatMap((former) => rows.get(former) ?? []);
			return points.length > 0 ? [[code, points] as const] : [];
		}),
	);
}

function nameKey(departementCode: string, name: string): string {
	return `${departementCode} ${foldPlace(name)}`;
}

export function readTowns(): Map<string, Point> {
	return new Map(
		readCities().flatMap((city) => {
			const code = inseeCode(city);
			const [longitude, latitude] = city.loc.coordinates;
			return code ? [[code, { latitude, longitude }] as const] : [];
		}),
	);
}

function inseeCode({ country, muniSub, adminCode }: City): string | undefined {
	if (country === "FR") return muniSub;
	return ["PM", "WF"].includes(country) ? adminCode : undefined;
}
