/** The SIRET of an invented company, its keys sound; `number` has five digits at most, and the village has a few multiples of ten. */
export function siretOf(
	number: number,
	siren = withKey(`900${String(number).padStart(5, "0")}`),
): string {
	return withKey(`${siren}0001`);
}

/** The digits with the last one that Luhn wants. */
export function withKey(digits: string): string {
	const sum = [...digits].reverse().reduce((total, digit, index) => {
		const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
		return total + (doubled > 9 ? doubled - 9 : doubled);
	}, 0);
	return `${digits}${(10 - (sum % 10)) % 10}`;
}
