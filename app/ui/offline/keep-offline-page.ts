import type { Locale } from "#db/vocabulary.ts";

/**
 * Has the browser keep, in `locale`, the page that says that there is no network. Once the page is there, so that it takes
 * nothing from it; not where pages are being written, whose files change at every touch.
 */
export function keepOfflinePage(locale: Locale): void {
	if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
	const program = `/hors-ligne.js?langue=${locale}&version=${window.__remixManifest.version}`;
	const keep = () => {
		// a browser that keeps nothing shows its own page, as before
		navigator.serviceWorker.register(program).catch(() => {});
	};
	if (document.readyState === "complete") keep();
	else window.addEventListener("load", keep, { once: true });
}
