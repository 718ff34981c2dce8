/**
 * Digits of a positive number before and after the point, rounded half away from zero
 * on the 15 digits Excel shows: 1.005 with two places is 1.01 (binary rounding would give 1.00).
 */
export function roundedDigits(
  value: number,
  places: number,
): { readonly whole: string; readonly decimals: string } {
  const [mantissa = "0", exponentText = "0"] = value.toExponential(14).split("e");
  const exponent = Number(exponentText);
  const digits = mantissa.replace(".", "");
  // As many digits as are asked for, counted from the front; one place before may be a rounding to zero.
  const kept = exponent + 1 + places;
  if (kept < 0) return { whole: "0", decimals: "0".repeat(places) };
  let rounded: bigint;
  if (kept >= digits.length) rounded = BigInt(digits) * 10n ** BigInt(kept - digits.length);
  else rounded = BigInt(digits.slice(0, kept) || "0") + ((digits[kept] ?? "0") >= "5" ? 1n : 0n);
  const text = rounded.toString().padStart(places + 1, "0");
  return { whole: text.slice(0, text.length - places), decimals: places === 0 ? "" : text.slice(-places) };
}
