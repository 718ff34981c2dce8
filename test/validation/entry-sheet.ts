import kitamoto from "../../seeds/kitamoto-2.json";
import { listedRows } from "../../src/plan/listed-rows";
import { loadPlan } from "../../src/plan/load-plan";
import { planYears } from "../../src/plan/plan";
import type { Plan } from "../../src/plan/plan";
import { cellAddress } from "../../src/blueprint/address";
import { checkEntries } from "../../src/validation/check-entries";
import type { CheckedEntries } from "../../src/validation/check-entries";
import type { Cell } from "../../src/values/cell";
import { emptyCell } from "../../src/values/cell";
import type { EntryRow, EntrySheet } from "../../src/values/entry";

export const PLAN = loadPlan(kitamoto);
export const JUDGED = 2024;

export type Content = string | number | boolean | Partial<Cell>;

const typeOf = (value: Cell["value"]): Cell["type"] => {
  if (typeof value === "string") return value === "" ? "empty" : value.startsWith("#") ? "error" : "text";
  return typeof value === "number" ? "number" : "boolean";
};

const cellOf = (content: Content, numberFormat: string): Cell =>
  typeof content === "object"
    ? { ...emptyCell, numberFormat, ...content, type: typeOf(content.value ?? "") }
    : { value: content, type: typeOf(content), numberFormat, formula: null };

/** What stands in a row by year: the value, or the value and its status. */
export type YearContent = Content | readonly [Content, string];

const isPair = (content: YearContent): content is readonly [Content, string] => Array.isArray(content);

/**
 * 実績入力 of a plan with some rows filled (by row key, then year); other cells are blank, percent cells formatted
 * as percents. Values stand in I, J …, the first row is 5. Re-listed rows repeat the first listing unless filled.
 */
export const entrySheet = (
  filled: Readonly<Record<string, Readonly<Record<number, YearContent>>>>,
  plan: Plan = PLAN,
): EntrySheet => {
  const rows = listedRows(plan).map(({ key, row, indicator, listingNo }, index): EntryRow => {
    const sheetRow = 4 + index;
    const numberFormat = indicator.unit === "%" ? "0.0%" : "#,##0";
    return {
      key,
      foundBy: "key",
      department: "企画課",
      place: { sheet: "実績入力", cell: cellAddress(sheetRow, 2) },
      source: "",
      remark: "",
      entries: planYears(plan).map((year, i) => {
        const content = filled[key]?.[year] ?? (listingNo > 1 ? filled[row.key]?.[year] : undefined) ?? "";
        const [value, status] = isPair(content) ? content : [content, ""];
        return {
          year,
          cell: cellOf(value, numberFormat),
          status,
          place: { sheet: "実績入力", cell: cellAddress(sheetRow, 8 + i) },
        };
      }),
    };
  });
  return { rows, unknownRows: [], missingKeys: [], duplicates: [] };
};

export const keyOf = (name: string, breakdown: string | null = null): string => {
  const found = listedRows(PLAN).find(
    ({ indicator, row }) => indicator.name === name && row.breakdown === breakdown,
  );
  if (!found) throw new Error(`no row ${name} ${breakdown ?? ""}`);
  return found.key;
};

export const KEYS = {
  production: keyOf("就業者一人あたり市内純生産"),
  jobRatio: keyOf("市内有効求人倍率"),
  donations: keyOf("ふるさと納税寄附件数"),
  migration: keyOf("25歳から34歳までの女性の社会増減"),
  support: keyOf("市の子育て支援策が充実していると思う子育て世帯の割合"),
  births: keyOf("出生数"),
  men: keyOf("65歳健康寿命", "男性"),
  women: keyOf("65歳健康寿命", "女性"),
  activity: keyOf("地域活動に参加している市民の割合"),
  emissions: keyOf("温室効果ガスの総排出量(市全体)"),
  casualties: keyOf("災害による負傷者数および死亡者数"),
  participants: keyOf("市民参画手続きに参画した人数"),
  projects: keyOf("協働により実施した事業の件数"),
  automation: keyOf("AI・RPA等のデジタル技術を活用した件数"),
} as const;

export const check = (sheet: EntrySheet, plan: Plan = PLAN): CheckedEntries =>
  checkEntries(plan, sheet, { judgedYear: JUDGED });
