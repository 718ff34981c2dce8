import { subtract } from "../box";
import type { Box, ConditionalFormatSpec } from "../contract";
import { joinBoxes } from "./join-boxes";
import { conditionalFormatOn } from "./placed-rules";

const sameRule = (a: ConditionalFormatSpec, b: ConditionalFormatSpec): boolean => {
  const told = ({ type, formula, cellValue, format, stopIfTrue }: ConditionalFormatSpec): string =>
    JSON.stringify([type, formula, cellValue, format, stopIfTrue]);
  return told(a) === told(conditionalFormatOn(b, a.boxes));
};

/** Conditional formats without some cells. */
export const conditionalFormatsWithout = (
  specs: readonly ConditionalFormatSpec[],
  box: Box,
): ConditionalFormatSpec[] =>
  specs
    .map((spec) =>
      conditionalFormatOn(
        spec,
        spec.boxes.flatMap((part) => subtract(part, box)),
      ),
    )
    .filter(({ boxes }) => boxes.length > 0);

/** Each priority once, in the order there was; of equal ones those that were there before come first. */
function ranked(specs: readonly ConditionalFormatSpec[]): ConditionalFormatSpec[] {
  let last = -1;
  return [...specs]
    .sort((a, b) => a.priority - b.priority)
    .map((spec) => {
      last = Math.max(spec.priority, last + 1);
      return spec.priority === last ? spec : { ...spec, priority: last };
    });
}

/**
 * The conditional formats of a sheet when others come to it: a rule that is there already applies to the new cells too,
 * as Excel's rules manager shows it after pasting.
 */
export function withConditionalFormats(
  specs: readonly ConditionalFormatSpec[],
  coming: readonly ConditionalFormatSpec[],
  newId: () => string,
): ConditionalFormatSpec[] {
  const all = [...specs];
  for (const spec of coming) {
    const known = all.findIndex((other) => sameRule(other, spec));
    const same = all[known];
    if (same !== undefined) all[known] = conditionalFormatOn(same, joinBoxes([...same.boxes, ...spec.boxes]));
    else all.push(all.some(({ id }) => id === spec.id) ? { ...spec, id: newId() } : spec);
  }
  return ranked(all);
}
