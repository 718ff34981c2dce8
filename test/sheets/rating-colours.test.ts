import { SHOWN_RATINGS } from "../../src/sheets/summary/counts";
import { RATING_BAR_COLOURS, RATING_BAR_OUTLINE } from "../../src/sheets/rating-colours";

/** Relative luminance, 0 to 1 (WCAG 2.2). */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** CIE lightness, 0 black to 100 white: what is left of a colour in a grey print. */
const lightness = (colour: string): number => 116 * Math.cbrt(luminance(colour)) - 16;
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

const bars = SHOWN_RATINGS.map((rating) => [rating, RATING_BAR_COLOURS[rating]] as const);

test.each(bars)("black numbers can be read on %s", (_, colour) => {
  expect(contrast(colour, "#000000")).toBeGreaterThanOrEqual(4.5);
});

test.each(
  bars.slice(1).map(([rating, colour], i) => [bars[i]?.[0], rating, bars[i]?.[1] ?? "", colour] as const),
)("%s and %s are apart in a grey print", (_, __, before, after) => {
  expect(Math.abs(lightness(before) - lightness(after))).toBeGreaterThanOrEqual(9);
});

test.each(bars)("the edge of %s is seen where a rating of like lightness is beside it", (_, colour) => {
  expect(Math.abs(lightness(RATING_BAR_OUTLINE) - lightness(colour))).toBeGreaterThanOrEqual(12);
});
