import type { CellValue } from "./contract";
import { displayText } from "./number-format/display-text";

/** Text of a header cell: Excel makes headers text, as they are displayed. */
export const headerText = (value: CellValue, numberFormat: string): string =>
  displayText(value, numberFormat);

/**
 * Column names made unique as Excel does: a blank one becomes 列1, 列2 …;
 * a repeated one gets the next free number behind it.
 */
export function uniqueHeaders(texts: readonly string[]): readonly string[] {
  const taken = new Set(texts.filter((text) => text !== "").map((text) => text.toLowerCase()));
  const used = new Set<string>();
  const next = new Map<string, number>();
  return texts.map((text) => {
    if (text !== "" && !used.has(text.toLowerCase())) {
      used.add(text.toLowerCase());
      return text;
    }
    const stem = text === "" ? "列" : text;
    let number = next.get(stem.toLowerCase()) ?? (text === "" ? 1 : 2);
    while (taken.has(`${stem}${number}`.toLowerCase()) || used.has(`${stem}${number}`.toLowerCase()))
      number++;
    next.set(stem.toLowerCase(), number + 1);
    used.add(`${stem}${number}`.toLowerCase());
    return `${stem}${number}`;
  });
}
