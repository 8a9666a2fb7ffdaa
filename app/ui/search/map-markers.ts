/** Results as buttons on the map: those too near each other are one, which opens as one comes nearer. */
import { type GeoJSONSource, type Map as MapLibre, Marker, Popup } from "maplibre-gl";
import type { SearchType } from "../../domain/search/search-terms.ts";
import type { Position } from "../../domain/territories/distance.ts";
import css from "./results-map.module.css";

export type MapPoint = Position & { id: string; title: string; by: string; path: string };

type Options = {
	look: SearchType;
	say: { open: string; group: (count: number) => string };
	open: (path: string) => void;
};

/** What the map groups: one point by its id, or several by the number of their group. */
type Grouped = { id?: string; cluster_id: number; point_count: number };

const SOURCE = "results";

/** Answers what takes them away. */
export function placeMarkers(map: MapLibre, points: MapPoint[], options: Options): () => void {
	const byId = new Map(points.map((point) => [point.id, point]));
	const shown = new Map<string, Marker>();
	addPoints(map, points);

	const show = (key: string, grouped: Grouped, at: [number, number]) => {
		const point = grouped.id ? byId.get(grouped.id) : undefined;
		const element = point
			? pointButton(map, point, options)
			: groupButton(map, grouped, at, options);
		shown.set(key, new Marker({ element }).setLngLat(at).addTo(map));
	};
	const refresh = () => {
		const there = groupsIn(map);
		for (const key of [...shown.keys()].filter((one) => !there.has(one))) {
			shown.get(key)?.remove();
			shown.delete(key);
		}
		for (const [key, { grouped, at }] of there) if (!shown.has(key)) show(key, grouped, at);
	};
	map.on("render", refresh);
	return () => {
		map.off("render", refresh);
		for (const marker of shown.values()) marker.remove();
		if (!map.getStyle()) return;
		if (map.getLayer(SOURCE)) map.removeLayer(SOURCE);
		if (map.getSource(SOURCE)) map.removeSource(SOURCE);
	};
}

function addPoints(map: MapLibre, points: MapPoint[]): void {
	map.addSource(SOURCE, {
		...{ type: "geojson", cluster: true, clusterRadius: 44, clusterMaxZoom: 15 },
		data: {
			type: "FeatureCollection",
			features: points.map(({ id, longitude, latitude }) => ({
				type: "Feature",
				properties: { id },
				geometry: { type: "Point", coordinates: [longitude, latitude] },
			})),
		},
	});
	// a source that no layer reads is not loaded
	map.addLayer({ id: SOURCE, type: "circle", source: SOURCE, paint: { "circle-opacity": 0 } });
}

function groupsIn(map: MapLibre): Map<string, { grouped: Grouped; at: [number, number] }> {
	const groups = new Map<string, { grouped: Grouped; at: [number, number] }>();
	if (!map.getSource(SOURCE)) return groups;
	for (const { properties, geometry } of map.querySourceFeatures(SOURCE)) {
		if (geometry.type !== "Point") continue;
		const grouped = properties as Grouped;
		const [longitude = 0, latitude = 0] = geometry.coordinates;
		const key = grouped.id ?? `group ${grouped.cluster_id}`;
		groups.set(key, { grouped, at: [longitude, latitude] });
	}
	return groups;
}

function button(className: string | undefined, label: string, look: SearchType): HTMLButtonElement {
	const element = document.createElement("button");
	element.type = "button";
	element.className = `${className} ${css[look]}`;
	element.setAttribute("aria-label", label);
	return element;
}

function groupButton(
	map: MapLibre,
	{ cluster_id, point_count }: Grouped,
	centre: [number, number],
	{ say, look }: Options,
): HTMLElement {
	const element = button(css["group"], say.group(point_count), look);
	element.textContent = String(point_count);
	element.addEventListener("click", async () => {
		const zoom = await map
			.getSource<GeoJSONSource>(SOURCE)
			?.getClusterExpansionZoom(cluster_id)
			.catch(() => map.getZoom() + 2);
		map.easeTo({ center: centre, zoom: zoom ?? map.getZoom() + 2 });
	});
	return element;
}

function pointButton(map: MapLibre, point: MapPoint, options: Options): HTMLElement {
	const element = button(css["point"], point.title, options.look);
	element.addEventListener("click", (event) => {
		event.stopPropagation();
		new Popup({ offset: 16, maxWidth: "18rem" })
			.setLngLat([point.longitude, point.latitude])
			.setDOMContent(told(point, options))
			.addTo(map);
	});
	return element;
}

function told({ title, by, path }: MapPoint, { say, open }: Options): HTMLElement {
	const box = document.createElement("div");
	box.className = css["told"] ?? "";
	const name = document.createElement("strong");
	name.textContent = title;
	const who = document.createElement("span");
	who.textContent = by;
	const link = document.createElement("a");
	link.href = path;
	link.textContent = say.open;
	link.addEventListener("click", (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		open(path);
	});
	box.append(name, who, link);
	return box;
}
