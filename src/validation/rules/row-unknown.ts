import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** A row that belongs to no indicator of the plan: warning; what stands in it is not read. */
export const rowUnknownRule: Rule = {
  id: "row-unknown",
  check: ({ sheet }) =>
    sheet.unknownRows.map(({ text, place }) =>
      rowFinding(
        "row-unknown",
        "warning",
        { listed: null, key: null, place, about: text },
        { id: "row-unknown", words: { text } },
      ),
    ),
};
