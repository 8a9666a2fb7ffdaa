import sharp from "sharp";
import mark from "../ui/mark.svg?raw";

/** The site's mark as phones ask for it: `whole`, the ground fills the square, for a system that cuts its own shape out of it. */
export const icons = {
	"192.png": { size: 192, whole: false },
	"512.png": { size: 512, whole: false },
	"entiere-180.png": { size: 180, whole: true },
	"entiere-512.png": { size: 512, whole: true },
} as const;

export type IconFile = keyof typeof icons;

/** The part of the square that every shape keeps. */
const SAFE = 0.72;

export async function drawIcon(file: IconFile): Promise<Buffer> {
	const { size, whole } = icons[file];
	const svg = whole ? onWholeGround(mark) : mark;
	return sharp(Buffer.from(svg), { density: (72 * size) / 32 })
		.resize(size, size)
		.png({ compressionLevel: 9, palette: true })
		.toBuffer();
}

function onWholeGround(svg: string): string {
	const [, drawing = ""] = svg.match(/<svg[^>]*>(.*)<\/svg>/s) ?? [];
	const [, ground = "none"] = drawing.match(/<rect[^>]*fill="([^"]+)"/) ?? [];
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none"><rect width="32" height="32" fill="${ground}"/><g transform="translate(16 16) scale(${SAFE}) translate(-16 -16)">${drawing}</g></svg>`;
}
