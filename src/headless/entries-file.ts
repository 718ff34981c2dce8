import type { FiscalYear } from "../plan/fiscal-year";
import { eraLabel } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import { planYears } from "../plan/plan";
import { readText } from "./known-plans";
import { planYear } from "./plan-year";
import { UsageError } from "./usage-error";

/** `typed`: entered key by key, through Excel's entry rules. `raw`: put straight into the cell, as a paste does. */
export type Input =
  | { readonly how: "typed"; readonly text: string }
  | { readonly how: "raw"; readonly value: string | number | boolean };

/** One entry for 実績入力, resolved to its row and year. */
export type RequestedEntry = {
  readonly rowKey: string;
  readonly year: FiscalYear;
  readonly value: Input | null;
  readonly status: Input | null;
};

const FIELDS = ["indicator", "breakdown", "year", "value", "status"];

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const readInput = (value: unknown, place: string): Input | null => {
  if (value === undefined || value === null) return null;
  if (isScalar(value)) return { how: "typed", text: String(value) };
  if (isRecord(value) && Object.keys(value).join() === "raw" && isScalar(value.raw))
    return { how: "raw", value: value.raw };
  throw new UsageError(`${place} は文字列・数値、または {"raw": …} で書いてください`);
};

const readRowKey = (plan: Plan, name: unknown, breakdown: unknown, place: string): string => {
  const indicator = plan.indicators.find((candidate) => candidate.name === name || candidate.id === name);
  if (indicator === undefined)
    throw new UsageError(`${place}: 指標「${String(name)}」は計画 ${plan.id} にありません`);
  const row = indicator.rows.find((candidate) => candidate.breakdown === (breakdown ?? null));
  if (row) return row.key;
  const known = indicator.rows.map((candidate) => candidate.breakdown ?? "（内訳なし）").join("・");
  throw new UsageError(
    `${place}: 「${indicator.name}」に内訳「${String(breakdown ?? "なし")}」はありません（${known}）`,
  );
};

const readEntry = (plan: Plan, item: unknown, place: string): RequestedEntry => {
  if (!isRecord(item))
    throw new UsageError(
      `${place}: { "indicator", "breakdown", "year", "value", "status" } の形で書いてください`,
    );
  const unknown = Object.keys(item).find((field) => !FIELDS.includes(field));
  if (unknown !== undefined)
    throw new UsageError(`${place}: 項目「${unknown}」は使えません（${FIELDS.join(", ")}）`);
  const year = planYear(plan, item.year);
  const span = planYears(plan).map(eraLabel).join(", ");
  if (year === null)
    throw new UsageError(
      `${place}: 年度「${String(item.year)}」は計画 ${plan.id} の年度（${span}）にありません`,
    );
  return {
    rowKey: readRowKey(plan, item.indicator, item.breakdown, place),
    year,
    value: readInput(item.value, `${place}: value`),
    status: readInput(item.status, `${place}: status`),
  };
};

/**
 * Entries for a plan from the text of an entries file: a JSON list of
 * `{ "indicator": "出生数", "breakdown": null, "year": "R6", "value": "352", "status": "確定" }`.
 * @throws UsageError naming the first entry that cannot be used.
 */
export const parseEntries = (text: string, plan: Plan, path: string): readonly RequestedEntry[] => {
  const json = parseJson(text, path);
  if (!Array.isArray(json))
    throw new UsageError(`実績ファイル ${path} は項目の一覧（[ … ]）で書いてください`);
  return json.map((item, index) => readEntry(plan, item, `実績ファイル ${path} の${index + 1}件目`));
};

const parseJson = (text: string, path: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new UsageError(
      `実績ファイル ${path} はJSONとして読み取れません（${error instanceof Error ? error.message : ""}）`,
    );
  }
};

/** Entries from a file; see {@link parseEntries}. */
export const readEntriesFile = (path: string, plan: Plan): readonly RequestedEntry[] =>
  parseEntries(readText(path, "実績ファイル"), plan, path);
