/**
 * A finite number times a power of ten, moved in its decimal digits so that no binary noise appears:
 * 0.576 shifted by 2 is 57.6, where 0.576 × 100 is 57.599999999999994.
 */
export const shiftDecimal = (value: number, places: number): number => {
  const [digits = "0", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
};

/** The result of a unit conversion without binary noise: 12 significant digits, more than any printed figure has. */
export const withoutNoise = (value: number): number => Number(value.toPrecision(12));
