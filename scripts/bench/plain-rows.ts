import type { Indicator, Plan } from "../../src/plan/plan";
import { listedRows } from "../../src/plan/listed-rows";
import type { EntrySheet } from "../../src/values/entry";

/** What an entry is to a general parser: a value that should be a number within the indicator's bounds. */
export type PlainRow = {
  readonly bounds: Indicator["bounds"];
  readonly row: {
    readonly key: unknown;
    readonly year: unknown;
    readonly status: unknown;
    readonly value: unknown;
  };
};

/** Bounds in the cell's own terms: a percent cell holds a fraction. */
const cellBounds = ({ bounds, unit }: Indicator): Indicator["bounds"] =>
  unit === "%"
    ? {
        min: bounds.min === null ? null : bounds.min / 100,
        max: bounds.max === null ? null : bounds.max / 100,
      }
    : bounds;

/** The entries as rows for zod and valibot, each with the bounds to hold it against. */
export const plainRows = (plan: Plan, { rows }: EntrySheet): readonly PlainRow[] => {
  const listed = new Map(listedRows(plan).map((row) => [row.key, cellBounds(row.indicator)]));
  return rows.flatMap(({ key, entries }) =>
    entries.map(({ year, status, cell }) => ({
      bounds: listed.get(key) ?? { min: null, max: null },
      row: { key, year, status, value: cell.value },
    })),
  );
};

/** One schema for each pair of bounds, made once. */
export const schemaByBounds = <Schema>(
  make: (min: number, max: number) => Schema,
): ((bounds: Indicator["bounds"]) => Schema) => {
  const made = new Map<string, Schema>();
  return ({ min, max }) => {
    const name = `${min} ${max}`;
    const known = made.get(name);
    if (known !== undefined) return known;
    const schema = make(min ?? -Infinity, max ?? Infinity);
    made.set(name, schema);
    return schema;
  };
};
