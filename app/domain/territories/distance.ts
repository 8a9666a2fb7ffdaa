/** WGS 84 degrees. */
export type Position = { latitude: number; longitude: number };

/** The mean radius of the Earth (IUGG). */
const EARTH_KM = 6371.0088;

/** Great-circle kilometres from `a` to `b`, on a sphere: within 0.6 % of the ellipsoid. What every distance of the site means. */
export function distanceKm(a: Position, b: Position): number {
	const [phi1, phi2] = [radians(a.latitude), radians(b.latitude)];
	const half = (angle: number) => Math.sin(angle / 2) ** 2;
	const h =
		half(phi2 - phi1) + Math.cos(phi1) * Math.cos(phi2) * half(radians(b.longitude - a.longitude));
	return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

function radians(degrees: number): number {
	return (degrees * Math.PI) / 180;
}
