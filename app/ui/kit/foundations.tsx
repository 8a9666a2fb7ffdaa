import type { CSSProperties } from "react";
import { useMessages } from "../../i18n/use-messages.tsx";
import { LooseThread } from "../loose-thread.tsx";
import { Mark } from "../mark.tsx";
import { WovenBand } from "../woven-band.tsx";
import css from "./kit.module.css";
import { Specimen } from "./specimen.tsx";

/** Each ground with the ink that stands on it. */
const pairs: [ground: string, ink: string][] = [
	["paper", "ink"],
	["surface", "ink-soft"],
	["surface-sunk", "ink-soft"],
	["field", "on-field"],
	["field-tint", "field"],
	["terracotta", "on-terracotta"],
	["terracotta-tint", "terracotta"],
	["sun", "on-sun"],
	["sun-tint", "ink"],
	["sky-tint", "sky"],
	["danger-tint", "danger"],
];

const sizes = ["s", "m", "l", "xl", "2xl", "3xl"];
const steps = [1, 2, 3, 4, 5, 6, 7, 8];

export function Foundations() {
	const say = useMessages("kit");
	const tokens = "app/ui/styles/tokens.css";
	return (
		<>
			<Specimen {...say.tokens} files={[tokens]}>
				<div className={css["swatches"]}>
					{pairs.map(([ground, ink]) => (
						<div
							key={ground}
							className={css["swatch"]}
							style={{ background: `var(--${ground})`, color: `var(--${ink})` }}
						>
							<strong>{say.tokens.onIt}</strong>
							{ground}
						</div>
					))}
				</div>
			</Specimen>
			<Specimen {...say.type} files={[tokens, "app/i18n/typography.ts"]} once>
				<div className={css["sizes"]}>
					{sizes.map((size) => (
						<p key={size} style={textStyle(size)}>
							{say.type.sample}
						</p>
					))}
				</div>
			</Specimen>
			<Specimen {...say.spaces} files={[tokens]} once>
				<div className={css["spaces"]}>
					{steps.map((step) => (
						<div key={step}>
							<div
								className={css["space"]}
								style={{ inlineSize: `var(--space-${step})`, blockSize: `var(--space-${step})` }}
							/>
							{step}
						</div>
					))}
				</div>
			</Specimen>
			<Specimen
				{...say.mark}
				files={["app/ui/mark.tsx", "app/ui/woven-band.tsx", "app/ui/loose-thread.tsx"]}
			>
				<Mark size={56} />
				<WovenBand />
				<LooseThread />
			</Specimen>
		</>
	);
}

function textStyle(size: string): CSSProperties {
	const isTitle = ["xl", "2xl", "3xl"].includes(size);
	return {
		fontSize: `var(--text-${size})`,
		...(isTitle && { fontFamily: "var(--display)", fontWeight: 700 }),
	};
}
