import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** A row of the plan that 実績入力 no longer has: error, because its indicator drops out of every count. */
export const rowMissingRule: Rule = {
  id: "row-missing",
  check: ({ sheet, listed }) =>
    sheet.missingKeys.map((key) =>
      rowFinding(
        "row-missing",
        "error",
        { listed: listed.get(key) ?? null, key, place: null },
        { id: "row-missing", words: { goal: listed.get(key)?.goal.label ?? "" } },
      ),
    ),
};
