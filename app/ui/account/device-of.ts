const browsers: [RegExp, string][] = [
	[/Edg\//, "Edge"],
	[/OPR\//, "Opera"],
	[/Firefox\//, "Firefox"],
	[/Chrome\//, "Chrome"],
	[/Safari\//, "Safari"],
];
const systems: [RegExp, string][] = [
	[/iPhone|iPad/, "iOS"],
	[/Android/, "Android"],
	[/Windows/, "Windows"],
	[/Mac OS X/, "macOS"],
	[/Linux/, "Linux"],
];

/** A browser and a system that a person recognises in what her browser says of itself; null when it says nothing known. */
export function deviceOf(
	userAgent: string | null,
): { browser: string; system: string; isPhone: boolean } | null {
	const [, browser] = browsers.find(([sign]) => sign.test(userAgent ?? "")) ?? [];
	const [, system] = systems.find(([sign]) => sign.test(userAgent ?? "")) ?? [];
	if (!browser || !system) return null;
	return { browser, system, isPhone: /iPhone|Android.*Mobile/.test(userAgent ?? "") };
}
