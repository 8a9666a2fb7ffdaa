/** The map itself, its background, and the circle one looks in. */
import {
	type GeoJSONSource,
	LngLatBounds,
	Map as MapLibre,
	NavigationControl,
	type StyleSpecification,
	setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Position } from "../../domain/territories/distance.ts";

setWorkerUrl(workerUrl);

/** Metropolitan France. */
const everywhere = new LngLatBounds([-5.2, 41.3], [9.7, 51.2]);

const EARTH_KM = 6371.0088;
const DEGREE = 180 / Math.PI;
const outlines = import.meta.glob<string>("../map/departements.json", {
	query: "?url",
	import: "default",
	eager: true,
});

/** Opens a map in `frame`; answers what closes it. @throws where there is no WebGL */
export function openMap(
	frame: HTMLElement,
	style: string | null,
	onReady: (map: MapLibre | null) => void,
): () => void {
	const map = new MapLibre({
		container: frame,
		style: style ?? ownStyle(),
		bounds: everywhere,
		cooperativeGestures: matchMedia("(pointer: coarse)").matches,
		attributionControl: { compact: true },
		dragRotate: false,
		pitchWithRotate: false,
	});
	map.touchZoomRotate.disableRotation();
	map.addControl(new NavigationControl({ showCompass: false }), "top-right");
	map.once("load", () => onReady(map));
	return () => {
		onReady(null);
		map.remove();
	};
}

function colour(token: string): string {
	return getComputedStyle(document.documentElement).getPropertyValue(token).trim();
}

/** Paper, and the outline of the départements where the site has it. */
function ownStyle(): StyleSpecification {
	const [outline] = Object.values(outlines);
	return {
		version: 8,
		sources: outline ? { outline: { type: "geojson", data: outline } } : {},
		layers: [
			{ id: "paper", type: "background", paint: { "background-color": colour("--surface-sunk") } },
			...(outline
				? ([
						{
							id: "land",
							type: "fill",
							source: "outline",
							paint: { "fill-color": colour("--surface") },
						},
						{
							id: "border",
							type: "line",
							source: "outline",
							paint: { "line-color": colour("--border-field"), "line-width": 1 },
						},
					] as const)
				: []),
		],
	};
}

/** The circle looked in; answers what takes it away. */
export function drawCircle(
	map: MapLibre,
	place: Position | null,
	radiusKm: number | null,
): () => void {
	if (!place || radiusKm === null) return () => {};
	const data = circle(place, radiusKm);
	const there = map.getSource<GeoJSONSource>("circle");
	if (there) there.setData(data);
	else {
		map.addSource("circle", { type: "geojson", data });
		const paint = { "fill-color": colour("--sky"), "fill-opacity": 0.1 };
		map.addLayer({ id: "circle", type: "fill", source: "circle", paint });
		map.addLayer({
			...{ id: "circle-edge", type: "line", source: "circle" },
			paint: { "line-color": colour("--sky"), "line-width": 2, "line-dasharray": [3, 2] },
		});
	}
	return () => {
		if (!map.getStyle()) return;
		for (const layer of ["circle", "circle-edge"]) if (map.getLayer(layer)) map.removeLayer(layer);
		if (map.getSource("circle")) map.removeSource("circle");
	};
}

function circle(centre: Position, km: number) {
	const points = Array.from({ length: 65 }, (_, index) =>
		away(centre, km, (index / 64) * 2 * Math.PI),
	);
	return {
		type: "Feature" as const,
		properties: {},
		geometry: { type: "Polygon" as const, coordinates: [points] },
	};
}

/** Longitude and latitude `km` from a place, in a direction from the north. */
function away({ latitude, longitude }: Position, km: number, direction: number): [number, number] {
	const angle = km / EARTH_KM;
	const from = latitude / DEGREE;
	const to = Math.asin(
		Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(direction),
	);
	const turn = Math.atan2(
		Math.sin(direction) * Math.sin(angle) * Math.cos(from),
		Math.cos(angle) - Math.sin(from) * Math.sin(to),
	);
	return [longitude + turn * DEGREE, to * DEGREE];
}

/** Moves to where the circle, else all the points, can be seen. */
export function showEverything(
	map: MapLibre,
	points: Position[],
	place: Position | null,
	radiusKm: number | null,
): void {
	const corners: [number, number][] =
		place && radiusKm !== null
			? [0, 1, 2, 3].map((quarter) => away(place, radiusKm, (quarter * Math.PI) / 2))
			: points.map(({ longitude, latitude }) => [longitude, latitude]);
	if (corners.length === 0) return;
	const bounds = corners.reduce((all, corner) => all.extend(corner), new LngLatBounds());
	map.fitBounds(bounds, { padding: 48, maxZoom: 13, animate: false });
}
