import { listedRows } from "../../src/plan/listed-rows";
import type { ListedRow } from "../../src/plan/listed-rows";
import { planYears } from "../../src/plan/plan";
import type { Plan } from "../../src/plan/plan";
import { entriesOnly } from "../../src/validation/check-input";
import type { CheckInput } from "../../src/validation/check-input";
import type { Cell } from "../../src/values/cell";
import type { Entry, EntryRow } from "../../src/values/entry";
import { syntheticPlan } from "../../test/support/synthetic-plan";

/** How many entries (rows × years) are checked. */
export const BENCH_ROWS = 100_000;
const YEARS = 4;
const SHEET = "実績入力";

/** One entry in twenty is not a plain number: what staff really type. */
const TYPED = ["1,741人", "４３８．３", "▲40", "約340", "38.2％", "abc", "-", "未公表", "4,315,000円", "R6"];
const EVERY = 20;

const cellOf = (value: string | number, numberFormat: string): Cell => ({
  value,
  type: typeof value === "number" ? "number" : value === "" ? "empty" : "text",
  numberFormat,
  formula: null,
});

/** A plausible value near the baseline, and at times a text. Deterministic: every run checks the same. */
const valueOf = ({ indicator, row }: ListedRow, index: number): string | number => {
  if (index % EVERY === 0) return TYPED[(index / EVERY) % TYPED.length] ?? "";
  const known = row.baseline.state === "value" ? row.baseline.value : 50;
  const value = Math.round(known * (0.9 + ((index * 7919) % 200) / 1000));
  return indicator.unit === "%" ? value / 100 : value;
};

const entryRow = (listed: ListedRow, index: number, years: readonly number[]): EntryRow => {
  const numberFormat = listed.indicator.unit === "%" ? "0.0%" : "#,##0";
  const place = (column: string) => ({ sheet: SHEET, cell: `${column}${index + 5}` });
  return {
    key: listed.key,
    foundBy: "key",
    department: listed.indicator.department ?? "",
    place: place("C"),
    source: "",
    remark: "",
    entries: years.map((year, i): Entry => ({
      year,
      cell: cellOf(valueOf(listed, index * years.length + i), numberFormat),
      status: "",
      place: place("IJKLMN"[i] ?? "I"),
    })),
  };
};

/** A made-up plan with 100,000 entries, as if read back from a workbook. */
export const benchEntries = (): { readonly plan: Plan; readonly input: CheckInput } => {
  const plan = syntheticPlan(BENCH_ROWS / YEARS);
  const years = planYears(plan).slice(0, YEARS);
  const rows = listedRows(plan).map((listed, index) => entryRow(listed, index, years));
  return {
    plan,
    input: entriesOnly({ rows, unknownRows: [], missingKeys: [], duplicates: [] }),
  };
};
