import type { Reading } from "../../values/reading";
import { entryFinding } from "../entry-rule";
import type { Finding } from "../finding";
import type { CheckedEntry, Rule } from "../rule";
import { shownOnOneLine } from "../shown";

const sameReading = (a: Reading, b: Reading): boolean =>
  a.kind === "number" && b.kind === "number"
    ? a.value === b.value
    : a.kind === "missing" && b.kind === "missing";

const differs = (again: CheckedEntry, first: CheckedEntry): boolean =>
  again.entry.cell.value !== first.entry.cell.value && !sameReading(again.reading, first.reading);

const differenceFrom = (first: CheckedEntry, again: CheckedEntry): Finding => {
  const { cell, place } = first.entry;
  const after = first.reading.kind === "number" && cell.type === "number" ? Number(cell.value) : null;
  const words = { value: shownOnOneLine(again.entry), first: shownOnOneLine(first.entry), cell: place.cell };
  const erased = again.reading.kind === "missing";
  return entryFinding("relisted-differ", again, {
    severity: erased ? "warning" : "error",
    message: { id: erased ? "relisted-erased" : "relisted-differ", words },
    after,
  });
};

/**
 * A re-listing (再掲) repeats its first listing by formula; a different value typed over it: error, with the first
 * listing's value. Emptied: warning. Only the first listing is read and rated.
 */
export const relistedDifferRule: Rule = {
  id: "relisted-differ",
  check: ({ rows, relisted }) => {
    if (relisted.length === 0) return [];
    const first = new Map(
      rows.map(({ listed, entries }) => [
        listed.row.key,
        new Map(entries.map((entry) => [entry.entry.year, entry])),
      ]),
    );
    return relisted.flatMap(({ listed, entries }) =>
      entries.flatMap((again) => {
        const original = first.get(listed.row.key)?.get(again.entry.year);
        return original !== undefined && differs(again, original) ? [differenceFrom(original, again)] : [];
      }),
    );
  },
};
