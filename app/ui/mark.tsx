/** Two threads that cross and hold: the mark of the network. Decorative: the name stands beside it. */
export function Mark({ size = 32 }: { size?: number }) {
	return (
		<svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
			<path
				d="M2 20.5C8 20.5 8.5 11.5 16 11.5S24 20.5 30 20.5"
				stroke="var(--terracotta)"
				strokeWidth="4"
				strokeLinecap="round"
			/>
			<path d="M2 11.5C8 11.5 8.5 20.5 16 20.5" stroke="var(--paper)" strokeWidth="8" />
			<path
				d="M2 11.5C8 11.5 8.5 20.5 16 20.5S24 11.5 30 11.5"
				stroke="var(--field)"
				strokeWidth="4"
				strokeLinecap="round"
			/>
			<path d="M21.2 14.2C23.2 17.3 24.4 20.5 30 20.5" stroke="var(--paper)" strokeWidth="8" />
			<path
				d="M20.4 12.9C23 16 24 20.5 30 20.5"
				stroke="var(--terracotta)"
				strokeWidth="4"
				strokeLinecap="round"
			/>
		</svg>
	);
}
