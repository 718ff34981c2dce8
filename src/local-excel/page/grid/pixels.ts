/** CSS pixels of a length in points (96 to the inch against 72). */
export const pixels = (points: number): number => (points * 4) / 3;

/** Points of a length in CSS pixels. */
export const points = (px: number): number => (px * 3) / 4;
