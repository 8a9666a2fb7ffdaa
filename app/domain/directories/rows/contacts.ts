/** Phone numbers, e-mail and web addresses as files write them. Null: there is none that one could use. */

/** "04 67 72 37 68" out of any French way to write it, the first of several; a foreign number keeps its country. */
export function readPhone(text: string): string | null {
	const [first = ""] = text.split(/\s*[/;|]\s*|\s+ou\s+/i);
	const digits = first.replace(/[^\d+]/g, "");
	const national = digits
		.replace(/^(\+|00)33\(?0?/, "0")
		// a spreadsheet that took it for a number ate its first zero, or its plus sign
		.replace(/^(33)?([1-9]\d{8})$/, "0$2");
	if (/^0[1-9]\d{8}$/.test(national)) return national.replace(/(\d\d)(?=\d)/g, "$1 ");
	return /^(\+|00)(?!33)[1-9]\d{7,13}$/.test(digits) ? digits.replace(/^00/, "+") : null;
}

export function readEmail(text: string): string | null {
	const found = /[\w.+%-]+@[\w-]+(\.[\w-]+)*\.[a-z]{2,}/i.exec(text)?.[0];
	return found ? found.toLowerCase() : null;
}

export function readWebsite(text: string): string | null {
	const [first = ""] = text.split(/\s+/);
	const url = URL.parse(/^https?:\/\//i.test(first) ? first : `https://${first}`);
	if (!url || !/^https?:$/.test(url.protocol) || url.username) return null;
	return /^[^.]+(\.[^.]+)+$/.test(url.hostname) && !first.includes("@") ? url.href : null;
}
