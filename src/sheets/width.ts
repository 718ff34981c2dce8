/** Code points drawn one half-width character wide: ASCII, Latin letters and half-width katakana. */
const HALF_WIDTH = /^[\u0020-\u00ff\uff61-\uff9f]$/;

/** Width of a text in half-width characters: a full-width character counts 2. Of several lines, the widest. */
export const textWidth = (text: string): number =>
  Math.max(
    0,
    ...text.split("\n").map((line) => [...line].reduce((sum, c) => sum + (HALF_WIDTH.test(c) ? 1 : 2), 0)),
  );

const SPARE = 1.1;
/** Cell padding on both sides, in half-width characters. */
const PADDING = 1.5;

/**
 * Column width in half-width characters that shows every text on one line with a tenth to spare, kept between
 * `min` and `max`; longer texts wrap. `fontScale` is the text's font size by the workbook's own.
 */
export const columnWidth = (texts: readonly string[], { min = 4, max = 40, fontScale = 1 } = {}): number => {
  const widest = texts.reduce((width, text) => Math.max(width, textWidth(text)), 0);
  return Math.min(max, Math.max(min, Math.ceil(widest * fontScale * SPARE + PADDING)));
};

/** Lines a wrapping text takes in a column of this width at the workbook's font size, spare included. */
export const linesNeeded = (text: string, width: number, fontScale = 1): number => {
  const room = Math.max(2, (width - PADDING) / SPARE / fontScale);
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
};

/** Font size the workbook's default style is reckoned with, points. */
export const BODY_SIZE = 11;
/** 游ゴシック, the default of Japanese Excel, stands 18.75 pt high at 11 pt; fonts elsewhere are lower. */
const LINE_FACTOR = 18.75 / 11;

/** Height in points of a row whose tallest cell has this many lines; at most Excel's 409. */
export const rowHeight = (lines: number, fontSize = BODY_SIZE): number =>
  Math.min(409, Math.ceil(Math.max(1, lines) * fontSize * LINE_FACTOR * 4) / 4);
