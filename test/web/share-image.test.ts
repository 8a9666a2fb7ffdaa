import sharp from "sharp";
import { expect, test } from "vitest";
import { drawShareImage } from "#app/web/share-image.server.tsx";

test("the picture of a link is drawn, however long or strange the name", async () => {
	for (const name of [
		"Ferme",
		"Groupement d'employeurs ".repeat(5),
		"<script>&amp;",
		"ferme 🐝 養蜂",
	]) {
		const picture = await drawShareImage({ name, specialty: "Le miel", details: "Delle" });
		expect(await sharp(picture).metadata()).toMatchObject({
			format: "png",
			width: 1200,
			height: 630,
		});
	}
});
