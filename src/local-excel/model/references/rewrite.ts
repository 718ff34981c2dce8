import { cutCached } from "./cut-cache";
import { joinSegments } from "./join-segments";
import type { Segment } from "./segment";

export const LOST: Segment = { kind: "error", text: "#REF!" };

/** A formula with some of its pieces replaced; the very same text when none was. */
export function rewriteFormula(formula: string, replace: (segment: Segment) => Segment): string {
  const segments = cutCached(formula);
  let changed = false;
  const replaced = segments.map((segment) => {
    const other = replace(segment);
    if (other !== segment) changed = true;
    return other;
  });
  return changed ? joinSegments(replaced) : formula;
}
