import { breakdownGroups, breakdownName, entriesByYear } from "../breakdown-groups";
import { entryFinding } from "../entry-rule";
import type { Finding } from "../finding";
import { nearestOf } from "../nearest-of";
import type { CheckedEntry, CheckedRow, Rule } from "../rule";
import { shownValue } from "../shown";

/** Swapping must bring the two values to less than this share of their present distance from what was known. */
const MUCH_NEARER = 0.5;

/** What each breakdown is known by: its last value that was not swapped, before that its baseline. */
type Known = Map<string, number>;

const baselines = (rows: readonly CheckedRow[]): Known =>
  new Map(
    rows.flatMap(({ listed: { key, row } }) =>
      row.baseline.state === "value" ? [[key, row.baseline.value] as const] : [],
    ),
  );

type Filled = {
  readonly entry: CheckedEntry;
  readonly key: string;
  readonly value: number;
  readonly known: number;
};

const filledOf = (entries: readonly CheckedEntry[], known: Known): readonly Filled[] =>
  entries.flatMap((entry) => {
    const { key } = entry.listed;
    const before = known.get(key);
    return entry.reading.kind === "number" && before !== undefined
      ? [{ entry, key, value: entry.reading.value, known: before }]
      : [];
  });

/** Each value lies nearest to what the other one was known by, and much nearer than to its own. */
const areSwapped = (a: Filled, b: Filled): boolean => {
  const straight = Math.abs(a.value - a.known) + Math.abs(b.value - b.known);
  const crossed = Math.abs(a.value - b.known) + Math.abs(b.value - a.known);
  return crossed < straight * MUCH_NEARER;
};

const swappedPairs = (filled: readonly Filled[]): readonly (readonly [Filled, Filled])[] => {
  const inOrder = [...filled].sort((a, b) => a.known - b.known);
  const knowns = inOrder.map(({ known }) => known);
  const nearest = new Map(
    inOrder.map((one) => [one.key, inOrder[nearestOf(knowns, one.value)]?.key ?? one.key]),
  );
  const byKey = new Map(filled.map((one) => [one.key, one]));
  const paired = new Set<string>();
  return filled.flatMap((one): readonly (readonly [Filled, Filled])[] => {
    const other = byKey.get(nearest.get(one.key) ?? one.key);
    if (other === undefined || other === one || nearest.get(other.key) !== one.key) return [];
    if (paired.has(one.key) || !areSwapped(one, other)) return [];
    paired.add(other.key);
    return [[one, other]];
  });
};

const findingFor = ([one, other]: readonly [Filled, Filled]): Finding => {
  const { indicator } = one.entry.listed;
  return entryFinding("breakdown-swapped", one.entry, {
    severity: "warning",
    message: {
      id: "breakdown-swapped",
      words: {
        first: breakdownName(one.entry),
        firstValue: shownValue(one.value, indicator),
        firstKnown: shownValue(one.known, indicator),
        second: breakdownName(other.entry),
        secondValue: shownValue(other.value, indicator),
        secondKnown: shownValue(other.known, indicator),
      },
    },
  });
};

const swappedIn = (rows: readonly CheckedRow[]): readonly Finding[] => {
  const known = baselines(rows);
  return entriesByYear(rows).flatMap((entries) => {
    const pairs = swappedPairs(filledOf(entries, known));
    const swapped = new Set(pairs.flatMap((pair) => pair.map(({ key }) => key)));
    for (const { listed, reading } of entries)
      if (reading.kind === "number" && !swapped.has(listed.key)) known.set(listed.key, reading.value);
    return pairs.map(findingFor);
  });
};

/**
 * The values of two breakdowns (男性／女性) look exchanged: each is nearest to the other's last value or baseline.
 * Warning at the first; nothing is offered, because only the source can tell.
 */
export const breakdownSwappedRule: Rule = {
  id: "breakdown-swapped",
  check: (context) => breakdownGroups(context).flatMap(swappedIn),
};
