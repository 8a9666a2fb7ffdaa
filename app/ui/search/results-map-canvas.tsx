import "maplibre-gl/dist/maplibre-gl.css";
import { useNavigate } from "@remix-run/react";
import type { Map as MapLibre } from "maplibre-gl";
import { useEffect, useRef, useState } from "react";
import type { SearchType } from "../../domain/search/search-terms.ts";
import type { Position } from "../../domain/territories/distance.ts";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Notice } from "../notice.tsx";
import { drawCircle, openMap, showEverything } from "./map-drawing.ts";
import { type MapPoint, placeMarkers } from "./map-markers.ts";
import css from "./results-map.module.css";

export type MapProps = {
	/** Answers `{ points, total }` for the search shown. */
	source: string;
	/** A MapLibre style; null: our own background, which needs no network. */
	style: string | null;
	type: SearchType;
	place: Position | null;
	radiusKm: number | null;
};

type Points = { points: MapPoint[]; total: number };

/** Draws the results on a map: groups that open as one comes nearer, the circle looked in. */
export default function ResultsMapCanvas({ source, style, type, place, radiusKm }: MapProps) {
	const say = useMessages("search").map;
	const navigate = useNavigate();
	const frame = useRef<HTMLElement>(null);
	const [map, setMap] = useState<MapLibre | null>(null);
	const [found, setFound] = useState<Points | null>(null);
	const [failed, setFailed] = useState(false);

	useEffect(() => {
		if (!frame.current) return;
		try {
			return openMap(frame.current, style, setMap);
		} catch {
			// no WebGL here
			setFailed(true);
		}
	}, [style]);

	useEffect(() => {
		const stop = new AbortController();
		fetch(source, { signal: stop.signal })
			.then((answer) => answer.json())
			.then(setFound, () => stop.signal.aborted || setFailed(true));
		return () => stop.abort();
	}, [source]);

	useEffect(() => {
		if (!map || !found) return;
		const forgetCircle = drawCircle(map, place, radiusKm);
		showEverything(map, found.points, place, radiusKm);
		const forgetMarkers = placeMarkers(map, found.points, { look: type, say, open: navigate });
		return () => {
			forgetMarkers();
			forgetCircle();
		};
	}, [map, found, place, radiusKm, type, say, navigate]);

	if (failed) return <Notice tone="attention">{say.failed}</Notice>;
	return (
		<>
			<section ref={frame} className={css["frame"]} aria-label={say.label} />
			{found && found.total > found.points.length ? (
				<p className={css["partial"]}>{say.partial(found.points.length, found.total)}</p>
			) : null}
		</>
	);
}
