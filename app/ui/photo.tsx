import { photoPath, widthsOf } from "../domain/photos/photos.ts";
import css from "./photo.module.css";

export type PhotoShown = {
	id: string;
	file: string;
	width: number;
	height: number;
	colour: string;
	alternative: string;
};

/** A picture in the size its place needs; its colour holds the place while it comes. */
export function Photo({
	photo: { file, width, height, colour, alternative },
	sizes = "(min-width: 48rem) 30rem, 100vw",
}: {
	photo: PhotoShown;
	sizes?: string;
}) {
	const widths = widthsOf(width);
	return (
		<img
			src={photoPath(file, widths[0] ?? width)}
			srcSet={widths.map((one) => `${photoPath(file, one)} ${one}w`).join(", ")}
			sizes={sizes}
			width={width}
			height={height}
			alt={alternative}
			loading="lazy"
			decoding="async"
			className={css["photo"]}
			style={{ backgroundColor: colour }}
		/>
	);
}

export function PhotoStrip({ photos }: { photos: PhotoShown[] }) {
	if (photos.length === 0) return null;
	return (
		<div className={css["strip"]}>
			{photos.map((photo) => (
				<Photo key={photo.id} photo={photo} />
			))}
		</div>
	);
}
