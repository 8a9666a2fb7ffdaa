import type { FullConfig } from "@playwright/test";
import { startFakeRegister } from "./fake-business-register.ts";
import { freshPlace, startSite } from "./site.ts";

/** One site for all journeys, with the village in it and the register's fake behind it. */
export default async function setup({ projects }: FullConfig): Promise<() => Promise<void>> {
	const { port } = new URL(String(projects[0]?.use.baseURL));
	const place = await freshPlace();
	const register = await startFakeRegister();
	const site = await startSite({
		dataDir: place.dataDir,
		port: Number(port),
		env: { SIRET_LOOKUP_URL: register.url, TELL_ABSENT_AFTER: "2" },
	});
	return async () => {
		await site.stop();
		await register.stop();
		await place.remove();
	};
}
