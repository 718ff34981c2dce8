/** Points of a length in millimetres (1 pt = 1/72 inch). */
export const pointsOfMillimetres = (millimetres: number): number =>
  Math.round((millimetres * 7200) / 25.4) / 100;

/**
 * Points of a column width in half-width characters of the default font: at 游ゴシック 11 a digit is 8 pixels
 * wide and a cell has 5 pixels of padding (72 pixels, 54 points, for Excel's 8.38 characters).
 */
export const pointsOfCharacters = (characters: number): number => characters * 6 + 3.75;
