import { expect, test } from "vitest";
import { photoPath, widthsOf } from "#app/domain/photos/photos.ts";

test.each([
	[200, [200]],
	[480, [480]],
	[481, [480, 481]],
	[1200, [480, 960, 1200]],
	[1600, [480, 960, 1600]],
	[4000, [480, 960, 1600]],
])("a picture %i pixels wide exists in %j", (width, widths) => {
	expect(widthsOf(width)).toEqual(widths);
});

test("a picture's address names its content and its width", () => {
	expect(photoPath("abc", 480)).toBe("/photos/abc-480.webp");
});
