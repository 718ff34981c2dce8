import type { ModelSheet } from "../../model/contract";
import { displayText } from "../../model/number-format/display-text";

/** Excel shows long lists too, but nobody scrolls through more than this. */
const MOST_ITEMS = 1_000;
/** Longer than any list: two counts in one number, so that the reference is worked out once. */
const SHIFT = 100_000;

/** What a cell's drop-down offers, as texts to type; null where the cell has none. */
export function listItems(sheet: ModelSheet, row: number, column: number): readonly string[] | null {
  const rule = sheet.validationAt(row, column)?.rule;
  if (rule?.type !== "List" || !rule.inCellDropDown) return null;
  if (!rule.source.startsWith("=")) return rule.source.split(",").map((item) => item.trim());
  const source = rule.source.slice(1);
  const size = sheet.evaluate(`=ROWS(${source})*${SHIFT}+COLUMNS(${source})`, row, column);
  if (typeof size !== "number") return [];
  const count = Math.min(MOST_ITEMS, Math.floor(size / SHIFT) * (size % SHIFT));
  return Array.from({ length: count }, (_, index) => {
    const item = `INDEX(${source},${index + 1})`;
    return sheet.evaluate(`=IF(ISBLANK(${item}),"",${item})`, row, column);
  }).flatMap((item) => (item === "" || typeof item === "object" ? [] : [displayText(item, "General")]));
}
