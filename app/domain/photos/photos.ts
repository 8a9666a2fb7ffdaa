/** Pictures: what one may send, and the sizes in which they are served. */

export const MAX_PHOTO_BYTES = 15 * 1024 * 1024;
export const MAX_PHOTOS = 8;

/** Widths in pixels; a picture narrower than one of them is not enlarged. */
export const photoWidths = [480, 960, 1600] as const;

/** A picture once re-encoded and stored; `file` is the hash of its content. */
export type StoredPhoto = { file: string; width: number; height: number; colour: string };

export function photoPath(file: string, width: number): string {
	return `/photos/${file}-${width}.webp`;
}

/** The widths a picture exists in. */
export function widthsOf(width: number): number[] {
	const smaller = photoWidths.filter((candidate) => candidate < width);
	const largest = photoWidths.at(-1) ?? width;
	return width <= largest ? [...smaller, width] : [...photoWidths];
}
