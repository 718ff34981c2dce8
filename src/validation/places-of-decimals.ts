import { withoutNoise } from "../values/decimal-shift";

/** Decimal places of a number as printed, binary noise of a calculation left out: 340.5 has 1, 0.1 + 0.2 has 1. */
export const placesOfDecimals = (value: number): number => {
  if (Number.isInteger(value)) return 0;
  const [digits = "", exponent = "0"] = String(withoutNoise(value)).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent));
};
