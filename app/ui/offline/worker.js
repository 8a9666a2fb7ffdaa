/*
 * Runs beside the pages, in the browser: when the network is gone a navigation is answered with the page that says so.
 * It keeps that page and the built files, which are the same for everybody; never a page of somebody's, never what she sends.
 */
const { searchParams } = new URL(self.location.href);
const KEPT = `maillage ${searchParams.get("version")} ${searchParams.get("langue")}`;
const PAGE = "/hors-ligne";

self.addEventListener("install", (event) => {
	self.skipWaiting();
	event.waitUntil(keepPage());
});

self.addEventListener("activate", (event) => {
	event.waitUntil(Promise.all([forgetOthers(), self.clients.claim(), askAhead()]));
});

self.addEventListener("fetch", (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (request.mode === "navigate") event.respondWith(navigate(event));
	else if (request.method === "GET" && origin === self.location.origin && isBuilt(pathname))
		event.respondWith(fromKept(request));
});

function isBuilt(pathname) {
	return pathname.startsWith("/assets/");
}

/** As a visitor gets it, in the language of the site she was reading, with the files it shows. */
async function keepPage() {
	const answer = await fetch(PAGE, {
		credentials: "omit",
		headers: { "Accept-Language": searchParams.get("langue") ?? "fr" },
	});
	if (!answer.ok) throw new Error(`the page for when there is no network: ${answer.status}`);
	const html = await answer.clone().text();
	const files = new Set(html.match(/\/assets\/[\w./-]+/g));
	const kept = await caches.open(KEPT);
	await Promise.all([kept.put(PAGE, answer), kept.addAll([...files])]);
}

async function forgetOthers() {
	const names = await caches.keys();
	await Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name)));
}

/** The browser asks the network while this worker wakes: being here costs a navigation nothing. */
async function askAhead() {
	await self.registration.navigationPreload?.enable();
}

async function navigate(event) {
	try {
		return (await event.preloadResponse) ?? (await fetch(event.request));
	} catch (failure) {
		const page = await (await caches.open(KEPT)).match(PAGE);
		if (!page) throw failure;
		return page;
	}
}

/** A built file is named by its content: the one kept is the right one. */
async function fromKept(request) {
	const kept = await caches.open(KEPT);
	const found = await kept.match(request.url);
	if (found) return found;
	const answer = await fetch(request);
	if (answer.ok) await kept.put(request.url, answer.clone());
	return answer;
}
