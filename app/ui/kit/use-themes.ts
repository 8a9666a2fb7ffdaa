import { type CSSProperties, useEffect, useState } from "react";

export type Themes = { light: CSSProperties; dark: CSSProperties };

/** Both themes' tokens, read from the page's own style sheets: they are written once, behind a media query. Null before script. */
export function useThemes(): Themes | null {
	const [themes, setThemes] = useState<Themes | null>(null);
	useEffect(() => {
		const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
		const light = tokensIn(rules);
		const dark = rules
			.filter((rule) => rule instanceof CSSMediaRule)
			.filter(({ conditionText }) => conditionText.includes("prefers-color-scheme: dark"))
			.map(({ cssRules }) => tokensIn([...cssRules]));
		setThemes({
			light: { ...light, colorScheme: "light" },
			dark: Object.assign({}, light, ...dark, { colorScheme: "dark" }),
		});
	}, []);
	return themes;
}

function tokensIn(rules: CSSRule[]): Record<string, string> {
	const roots = rules
		.filter((rule) => rule instanceof CSSStyleRule)
		.filter(({ selectorText }) => selectorText === ":root");
	return Object.fromEntries(
		roots.flatMap(({ style }) =>
			[...style]
				.filter((name) => name.startsWith("--"))
				.map((name) => [name, style.getPropertyValue(name).trim()]),
		),
	);
}
