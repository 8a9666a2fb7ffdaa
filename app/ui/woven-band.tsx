import { useId } from "react";

/** The woven band under the header: the mark's two threads, all along the page. */
export function WovenBand() {
	const id = useId();
	return (
		<svg width="100%" height="10" aria-hidden="true">
			<defs>
				<pattern id={id} width="40" height="10" patternUnits="userSpaceOnUse">
					<path
						d="M0 8C7 8 8 2 20 2S33 8 40 8"
						fill="none"
						stroke="var(--terracotta)"
						strokeWidth="1.6"
					/>
					<path d="M0 2C7 2 8 8 20 8" fill="none" stroke="var(--paper)" strokeWidth="4" />
					<path
						d="M0 2C7 2 8 8 20 8S33 2 40 2"
						fill="none"
						stroke="var(--field)"
						strokeWidth="1.6"
					/>
				</pattern>
			</defs>
			<rect width="100%" height="10" fill={`url(#${id})`} />
		</svg>
	);
}
