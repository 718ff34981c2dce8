import { cutFormula } from "./cut-formula";
import type { Segment } from "./segment";

const LIMIT = 50000;
const cut = new Map<string, readonly Segment[]>();

/** `cutFormula`, remembered: the same formulas are looked at again on every structural change. */
export function cutCached(formula: string): readonly Segment[] {
  const known = cut.get(formula);
  if (known !== undefined) return known;
  if (cut.size >= LIMIT) cut.clear();
  const segments = cutFormula(formula);
  cut.set(formula, segments);
  return segments;
}
