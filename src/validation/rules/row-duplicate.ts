import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** A row that stands in 実績入力 more than once: error; only the first is read. */
export const rowDuplicateRule: Rule = {
  id: "row-duplicate",
  check: ({ sheet, listed }) => {
    if (sheet.duplicates.length === 0) return [];
    const first = new Map(sheet.rows.map(({ key, place }) => [key, place.cell]));
    return sheet.duplicates.map(({ key, place }) =>
      rowFinding(
        "row-duplicate",
        "error",
        { listed: listed.get(key) ?? null, key, place, about: place.cell },
        { id: "row-duplicate", words: { first: first.get(key) ?? "" } },
      ),
    );
  },
};
