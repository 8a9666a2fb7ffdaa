/** The mark come undone: two threads that do not meet. Over what went wrong; decorative, the words stand below. */
export function LooseThread() {
	return (
		<svg width="132" height="44" viewBox="0 0 132 44" fill="none" aria-hidden="true">
			<path
				d="M3 31C17 31 19 13 33 13S47 27 55 25"
				stroke="var(--terracotta)"
				strokeWidth="5"
				strokeLinecap="round"
			/>
			<path d="M3 13C17 13 19 31 33 31" stroke="var(--paper)" strokeWidth="10" />
			<path
				d="M3 13C17 13 19 31 33 31S48 18 57 10"
				stroke="var(--field)"
				strokeWidth="5"
				strokeLinecap="round"
			/>
			<path
				d="M129 31C115 31 113 13 99 13S85 22 76 34"
				stroke="var(--field)"
				strokeWidth="5"
				strokeLinecap="round"
			/>
			<path d="M129 13C115 13 113 31 99 31" stroke="var(--paper)" strokeWidth="10" />
			<path
				d="M129 13C115 13 113 31 99 31S86 20 79 18"
				stroke="var(--terracotta)"
				strokeWidth="5"
				strokeLinecap="round"
			/>
		</svg>
	);
}
