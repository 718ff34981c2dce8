import type { FormatToken } from "./sections";

/** The nearest fraction with a denominator up to `limit`. */
function nearest(value: number, limit: number): { readonly numerator: number; readonly denominator: number } {
  let best = { numerator: Math.round(value), denominator: 1 };
  for (let denominator = 2; denominator <= limit; denominator++) {
    const numerator = Math.round(value * denominator);
    if (
      Math.abs(numerator / denominator - value) <
      Math.abs(best.numerator / best.denominator - value) - 1e-12
    ) {
      best = { numerator, denominator };
    }
  }
  return best;
}

/** A number in a fraction format such as `# ?/?`. */
export function fractionText(tokens: readonly FormatToken[], size: number): string {
  const slashAt = tokens.findIndex(({ kind }) => kind === "slash");
  const places = tokens.slice(slashAt + 1).filter(({ kind }) => kind === "digit").length;
  const spaced = tokens.slice(0, slashAt).some((token) => token.kind === "literal" && token.text === " ");
  const whole = spaced ? Math.floor(size + 1e-12) : 0;
  const { numerator, denominator } = nearest(size - whole, 10 ** places - 1);
  if (numerator === 0) return String(whole);
  if (numerator === denominator && spaced) return String(whole + 1);
  const fraction = `${String(numerator).padStart(places)}/${String(denominator).padEnd(places)}`;
  return spaced && whole > 0 ? `${whole} ${fraction}` : fraction;
}
