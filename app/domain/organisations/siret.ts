/** SIRET: fourteen digits that name an establishment, the first nine being its company's SIREN. */

export type SiretCheck =
	| { siret: string }
	| { reason: "siret.length" | "siret.checksum" | "siret.scientific"; values?: { digits: number } };

const LA_POSTE = "356000000";

/**
 * The SIRET in what somebody typed or a file holds, its spaces, dots and quotes left out; else why it is none. Luhn's key holds
 * for all but La Poste's own establishments, whose digits sum to a multiple of five (INSEE). What a spreadsheet rounded has lost
 * digits, whether it shows "3,49E+13" or the zeros that this became (no establishment is numbered 00000): never guessed.
 */
export function checkSiret(text: string): SiretCheck {
	if (/^\s*\d+([.,]\d+)?e\+?\d+\s*$/i.test(text)) return { reason: "siret.scientific" };
	const whole = text.trim().replace(/[.,]0+$/, "");
	const siret = whole.replace(/[\s.'’-]/g, "");
	if (!/^\d{14}$/.test(siret))
		return { reason: "siret.length", values: { digits: siret.replace(/\D/g, "").length } };
	if (siret.endsWith("00000")) return { reason: "siret.scientific" };
	return hasKey(siret) ? { siret } : { reason: "siret.checksum" };
}

function hasKey(siret: string): boolean {
	const digits = [...siret].map(Number);
	if (luhnSum(digits) % 10 === 0) return true;
	return siret.startsWith(LA_POSTE) && digits.reduce((sum, digit) => sum + digit, 0) % 5 === 0;
}

function luhnSum(digits: number[]): number {
	return digits.reduceRight((sum, digit, index) => {
		const isDoubled = (digits.length - index) % 2 === 0;
		const doubled = digit * 2;
		return sum + (isDoubled ? (doubled > 9 ? doubled - 9 : doubled) : digit);
	}, 0);
}

/** "123 456 789 00012", as people read it. */
export function spacedSiret(siret: string): string {
	return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, "$1\u00a0$2\u00a0$3\u00a0$4");
}
