import { lazy, Suspense, useEffect, useState } from "react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { Notice } from "../notice.tsx";
import css from "./results-map.module.css";
import type { MapProps } from "./results-map-canvas.tsx";

/** The map and all it needs come only where it is shown. */
const Canvas = lazy(() => import("./results-map-canvas.tsx"));

/** Where the results stand; the list below says the same thing. */
export function ResultsMap(props: MapProps) {
	const { map: say } = useMessages("search");
	const [mounted, setMounted] = useState(false);
	useEffect(() => setMounted(true), []);
	return (
		<div className={css["map"]}>
			<noscript>
				<Notice>{say.needsScript}</Notice>
			</noscript>
			{mounted ? (
				<Suspense fallback={<p className={css["loading"]}>{say.loading}</p>}>
					<Canvas {...props} />
				</Suspense>
			) : null}
		</div>
	);
}
