/** How far, at a glance: rings at 10, 30 and 100 km, and where the thing stands between them. Decorative: the figure stands beside it. */
export function DistanceRing({ km, size = 28 }: { km: number; size?: number }) {
	const radius = ringRadius(km);
	return (
		<svg width={size} height={size} viewBox="-16 -16 32 32" fill="none" aria-hidden="true">
			{[5, 10, 15].map((ring) => (
				<circle key={ring} r={ring} stroke="var(--line)" strokeWidth="1.2" />
			))}
			<circle r="1.8" fill="var(--ink)" />
			<path d={`M0 0L${radius * 0.8} ${-radius * 0.6}`} stroke="var(--sky)" strokeWidth="1.6" />
			<circle cx={radius * 0.8} cy={-radius * 0.6} r="3" fill="var(--sky)" />
		</svg>
	);
}

function ringRadius(km: number): number {
	if (km <= 10) return 2 + (km / 10) * 3;
	if (km <= 30) return 5 + ((km - 10) / 20) * 5;
	return Math.min(15, 10 + ((km - 30) / 70) * 5);
}
