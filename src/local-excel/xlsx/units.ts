/** English Metric Units, in which drawings are measured. */
const EMU_PER_POINT = 12_700;
const POINTS_PER_PIXEL = 0.75;

export const emuOf = (points: number): number => Math.round(points * EMU_PER_POINT);
export const pointsOfEmu = (emu: number): number => emu / EMU_PER_POINT;

export const inchesOf = (points: number): number => points / 72;
export const pointsOfInches = (inches: number): number => Math.round(inches * 72 * 1e6) / 1e6;

/** Pixels of the widest digit in the fonts that stand as a workbook's default; others count as 7. */
const DIGIT_PIXELS: Readonly<Record<string, number>> = {
  游ゴシック: 8,
  "Yu Gothic": 8,
  "ＭＳ Ｐゴシック": 8,
  "MS PGothic": 8,
  メイリオ: 8,
  Meiryo: 8,
  "Meiryo UI": 8,
};

export const digitPixels = (defaultFont: string | undefined): number => DIGIT_PIXELS[defaultFont ?? ""] ?? 7;

/**
 * A file states column widths in widths of the default font's widest digit, cell padding included
 * (ECMA-376 part 1, 18.3.1.13).
 */
export const fileWidthOf = (points: number, digit: number): number =>
  Math.round((points / POINTS_PER_PIXEL / digit) * 1e6) / 1e6;
export const pointsOfFileWidth = (width: number, digit: number): number =>
  (Math.round(width * digit * 1e4) / 1e4) * POINTS_PER_PIXEL;
