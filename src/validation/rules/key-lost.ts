import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** A row whose key is gone or strange, told by its name instead: warning. A renamed indicator would be lost next time. */
export const keyLostRule: Rule = {
  id: "key-lost",
  check: ({ sheet, listed }) =>
    sheet.rows
      .filter(({ foundBy }) => foundBy === "name")
      .map(({ key, department, place }) =>
        rowFinding(
          "key-lost",
          "warning",
          { listed: listed.get(key) ?? null, key, department, place },
          { id: "key-lost", words: {} },
        ),
      ),
};
