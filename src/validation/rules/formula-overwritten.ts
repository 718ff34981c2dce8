import { columnFindings } from "../calculated-columns";
import { entryFinding } from "../entry-rule";
import type { Finding } from "../finding";
import type { CheckContext, Rule } from "../rule";
import { shownOnOneLine } from "../shown";

/** Typed over with what the first listing says anyway; other values are for `relisted-differ`. */
const typedRelistings = ({ rows, relisted }: CheckContext): readonly Finding[] => {
  if (relisted.length === 0) return [];
  const first = new Map(
    rows.flatMap(({ listed, entries }) =>
      entries.map(({ entry }) => [`${listed.row.key} ${entry.year}`, entry.cell.value] as const),
    ),
  );
  return relisted.flatMap(({ listed, entries }) =>
    entries
      .filter(({ entry: { cell, year } }) => {
        const isTyped = cell.formula === null && cell.type !== "empty";
        return isTyped && first.get(`${listed.row.key} ${year}`) === cell.value;
      })
      .map((checked) =>
        entryFinding("formula-overwritten", checked, {
          severity: "info",
          message: { id: "formula-overwritten-relisted", words: { value: shownOnOneLine(checked.entry) } },
        }),
      ),
  );
};

/**
 * A calculated cell that no longer holds a formula: warning, one for each column. In a re-listing (再掲) typed over with
 * the same value: info, because it will not follow the next change.
 */
export const formulaOverwrittenRule: Rule = {
  id: "formula-overwritten",
  check: (context) => [
    ...columnFindings(context, {
      rule: "formula-overwritten",
      isBroken: ({ cell }) => cell.formula === null,
      one: "formula-overwritten",
      many: "formula-overwritten-column",
    }),
    ...typedRelistings(context),
  ],
};
