import { labelledYear } from "../values/labelled-year";
import type { Baseline, Source, Target } from "../plan/plan";
import { KEY, REGISTER } from "../sheets/columns";
import { TARGET_KIND_WORDS } from "../sheets/register/words";
import type { TableContent } from "../values/table-content";

export type RegisterColumn = (typeof REGISTER)[keyof typeof REGISTER];

/** One row of 指標台帳 by column head. */
export type RegisterRow = {
  readonly text: (column: RegisterColumn) => string;
  /** Null where the cell holds no number. */
  readonly number: (column: RegisterColumn) => number | null;
};

/** Where a definition comes from that stands in no document. */
export const REGISTER_SOURCE: Source = { document: "register", line: 1 };

/** The id whose word stands in a cell; null for other words. */
export const wordFor = <T extends string>(
  words: Readonly<Record<T, string | null>>,
  word: string,
): T | null => {
  for (const id in words) if (words[id] === word) return id;
  return null;
};

export const textOrNull = (text: string): string | null => (text === "" ? null : text);

export const registerRows = (register: TableContent): readonly RegisterRow[] =>
  register.rows.map((cells) => {
    const cell = (column: RegisterColumn) => cells[register.headers.indexOf(column)];
    return {
      text: (column) => {
        const found = cell(column);
        return found === undefined || found.type === "error" ? "" : String(found.value).trim();
      },
      number: (column) => {
        const value = cell(column)?.value;
        return typeof value === "number" ? value : null;
      },
    };
  });

/** Rows with a key, the first of each. */
export const registerRowsByKey = (register: TableContent): ReadonlyMap<string, RegisterRow> =>
  new Map(
    [...registerRows(register)]
      .reverse()
      .flatMap((row) => (row.text(KEY) === "" ? [] : [[row.text(KEY), row] as const])),
  );

/** @param inUnit a cell's number in the indicator's unit (percent in points). */
export const baselineOf = (row: RegisterRow, inUnit: (value: number) => number): Baseline => {
  const value = row.number(REGISTER.baseline);
  const text = row.text(REGISTER.baselineText);
  if (value !== null)
    return {
      state: "value",
      value: inUnit(value),
      text,
      year: labelledYear(row.text(REGISTER.baselineYear)),
      source: REGISTER_SOURCE,
    };
  return text === "" ? { state: "not-in-source" } : { state: "missing", text, source: REGISTER_SOURCE };
};

const COMPARATORS: Readonly<Record<string, ">=" | "<=">> = { "≧": ">=", "↗": ">=", "≦": "<=", "↘": "<=" };

/** What a row strives for, by the same words as the formulas of 進捗評価. */
export const targetOf = (row: RegisterRow, inUnit: (value: number) => number): Target => {
  const text = row.text(REGISTER.targetText);
  const comparator = COMPARATORS[row.text(REGISTER.condition)];
  const value = row.number(REGISTER.target);
  const none = { kind: "none", text: textOrNull(text), source: null } as const;
  if (comparator === undefined) return value === null ? none : { ...none, lacksDirection: true };
  const kind = wordFor(TARGET_KIND_WORDS, row.text(REGISTER.targetKind));
  if (kind === "direction")
    return { kind, direction: comparator === ">=" ? "up" : "down", text, source: REGISTER_SOURCE };
  if (value === null) return none;
  return {
    kind: kind === "maintain" ? "maintain" : "reach",
    comparator,
    value: inUnit(value),
    text,
    perYear: /[/／]年/.test(text),
    year: labelledYear(row.text(REGISTER.targetYear)),
    source: REGISTER_SOURCE,
  };
};
