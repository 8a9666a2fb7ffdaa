import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Position } from "../../domain/territories/distance.ts";
import { isDistrict } from "../../domain/territories/districts.ts";
import { findCommune } from "../../domain/territories/find-commune.server.ts";
import {
	type CommuneSuggestion,
	suggestCommunes,
} from "../../domain/territories/suggest-communes.server.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Suggestion } from "../../ui/form/combobox-field.tsx";
import { messagesFor } from "../../web/locale.server.ts";
import { limit } from "../../web/rate-limit.server.ts";

/** What a place field proposes as one types: `?q=`, and `?near=` an INSEE code or « latitude,longitude ». */
export async function loader({ request, context }: LoaderFunctionArgs) {
	await limit("search", context.address);
	const { searchParams } = new URL(request.url);
	const near = await readNear(searchParams.get("near") ?? "");
	const found = await suggestCommunes((searchParams.get("q") ?? "").slice(0, 80), { near });
	const { places } = messagesFor(request);
	return Response.json(
		{ suggestions: found.map((one) => shown(one, places)) },
		{ headers: { "Cache-Control": "private, max-age=3600", Vary: "Cookie, Accept-Language" } },
	);
}

async function readNear(near: string): Promise<Position | undefined> {
	const [latitude, longitude] = near.split(",").map(Number);
	if (near.includes(",") && Number.isFinite(latitude) && Number.isFinite(longitude))
		return { latitude: latitude ?? 0, longitude: longitude ?? 0 };
	const commune = near ? await findCommune(near) : null;
	return commune?.latitude == null || commune.longitude == null
		? undefined
		: { latitude: commune.latitude, longitude: commune.longitude };
}

function shown(found: CommuneSuggestion, places: Messages["places"]): Suggestion {
	const { commune, formerName, formerCode, departement, postcode } = found;
	const district = formerCode !== null && isDistrict(formerCode);
	const label =
		formerName && !district && formerName !== commune.name
			? places.formerCommune(commune.name, formerName, postcode)
			: places.commune((district && formerName) || commune.name, postcode);
	return {
		value: commune.code,
		label,
		detail: places.detail(departement, commune.population),
	};
}
