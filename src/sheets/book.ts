import type { Plan } from "../plan/plan";

/** The standard sheets in tab order, with the sheet name each prefers. Which of them a plan gets depends on what it holds. */
export const STANDARD_SHEETS = [
  { id: "cover", name: "表紙・出典" },
  { id: "structure", name: "体系図" },
  { id: "earlier-structure", name: "体系図（前の期）" },
  { id: "comparison", name: "新旧対照表" },
  { id: "comparison-counts", name: "新旧対照の集計" },
  { id: "linkage", name: "対応表" },
  { id: "population", name: "人口ビジョン" },
  { id: "report-structure", name: "体系図（実績報告）" },
  { id: "achievements", name: "実績集" },
  { id: "events", name: "出来事一覧" },
  { id: "achievement-series", name: "実績の推移・内訳" },
  { id: "register", name: "指標台帳" },
  { id: "actuals", name: "実績入力" },
  { id: "comments", name: "評価コメント" },
  { id: "evaluation", name: "進捗評価" },
  { id: "profiles", name: "評価基準の比較" }, // hidden: for the planning division only
  { id: "assessment", name: "施策評価シート" },
  { id: "summary", name: "議会要約" },
  { id: "charts", name: "グラフ" },
  { id: "publication", name: "公表用データ" },
  { id: "check", name: "チェック結果" },
] as const;

export type SheetId = (typeof STANDARD_SHEETS)[number]["id"];

export const isSheetId = (id: unknown): id is SheetId => STANDARD_SHEETS.some((sheet) => sheet.id === id);

export type TableId =
  | "linkage"
  | "population"
  | "structure"
  | "register"
  | "actuals"
  | "comments"
  | "evaluation"
  | "criteria"
  | "check"
  | "profiles"
  | "comparison"
  | "earlier-structure"
  | "report-structure"
  | "achievements"
  | "events"
  | "publication";
export type NameId =
  | "fates" // list of the words for 区分 in 新旧対照表
  | "certainties" // 確定, 推定
  | "judged-year" // 判定年度: a fiscal year as number (2024) chosen in 進捗評価
  | "profile" // 評価基準: the chosen profile's id or name in 進捗評価
  | "as-of" // 時点
  | "statuses" // list of データ状態 words
  | "missing-marks" // texts in a value cell that mean "no value"
  | "mark-list" // the same in one cell, to be looked into: |-|…|なし|
  | "plan-years" // list of the plan's fiscal years
  | "first-year" // the plan's first fiscal year, entered on 実績入力 where no document states it
  | "policies" // list of the words for 今後の方針
  | "check-marks" // cells of 実績入力 to be marked, as listed on チェック結果
  | "check-values" // what stood in them when they were checked
  | "checked-on" // the sentence on チェック結果 that says when and for which year was checked
  | "measure-keys" // keys of 体系図, for another plan's 対応表
  | "measure-names" // the measures beside them
  | "measure-head" // the cell above them
  | "linkage-keys" // keys of 対応表, for another plan's 体系図
  | "linkage-goals" // the goals beside them
  | "assessed-year" // 評価する年度 on 施策評価シート of a plan without indicators
  | "start-year" // the plan's first fiscal year as 進捗評価 reckons with it; blank where the plan has no period
  | "end-year" // its last one, which staff change when a plan is extended
  | "criteria-note"; // one sentence in 進捗評価 that names the profile, its bands, starting point and rounding

/**
 * The names one plan's sheets go by in this workbook. Builders never write a sheet, table or cell name
 * themselves, so several plans fit into one workbook.
 */
export type BookNames = {
  readonly plan: Plan;
  readonly sheet: (id: SheetId) => string;
  readonly table: (id: TableId) => string;
  readonly name: (id: NameId) => string;
};

const TABLE_WORDS: Record<TableId, string> = {
  structure: "体系図",
  linkage: "対応表",
  population: "人口ビジョン",
  register: "指標台帳",
  actuals: "実績入力",
  comments: "評価コメント",
  evaluation: "進捗評価",
  criteria: "評価基準",
  check: "チェック結果",
  profiles: "評価基準の比較",
  comparison: "新旧対照表",
  "earlier-structure": "前の期の体系図",
  "report-structure": "実績報告の体系図",
  achievements: "実績集",
  events: "出来事",
  publication: "公表用データ",
};

const NAME_WORDS: Record<NameId, string> = {
  fates: "新旧の区分",
  certainties: "新旧の確度",
  "judged-year": "判定年度",
  profile: "評価基準名",
  "as-of": "時点",
  statuses: "データ状態",
  "missing-marks": "値なしの印",
  "mark-list": "値なしの印の一覧",
  "plan-years": "計画年度",
  "first-year": "計画の最初の年度",
  policies: "今後の方針",
  "check-marks": "確認の印",
  "check-values": "確認の値",
  "checked-on": "確認の時点",
  "measure-keys": "体系図のキー",
  "measure-names": "体系図の施策",
  "measure-head": "体系図の施策の見出し",
  "linkage-keys": "対応表のキー",
  "linkage-goals": "対応表の目標",
  "assessed-year": "評価する年度",
  "start-year": "計画の開始年度",
  "end-year": "計画の最終年度",
  "criteria-note": "評価基準の説明",
};

/** `kitamoto-2` → `kitamoto_2`, fit for table and defined names. */
const suffix = (planId: string): string => planId.replace(/-/g, "_");

/** Name of a plan's Excel Table: `実績入力_kitamoto_2`. */
export const tableNameOf = (planId: string, id: TableId): string => `${TABLE_WORDS[id]}_${suffix(planId)}`;

/** A plan's workbook-scoped name: `判定年度_kitamoto_2`. */
export const cellNameOf = (planId: string, id: NameId): string => `${NAME_WORDS[id]}_${suffix(planId)}`;

/** Table and defined names carry the plan id; sheet names are given, because a workbook may have taken some. */
export const bookNames = (plan: Plan, sheetNames: Readonly<Record<SheetId, string>>): BookNames => ({
  plan,
  sheet: (id) => sheetNames[id],
  table: (id) => tableNameOf(plan.id, id),
  name: (id) => cellNameOf(plan.id, id),
});

export const preferredSheetNames = (): Readonly<Record<SheetId, string>> =>
  Object.fromEntries(STANDARD_SHEETS.map(({ id, name }) => [id, name])) as Record<SheetId, string>;

/** The stamp a sheet carries: `kitamoto-2/actuals`. */
export const sheetStamp = (planId: string, id: SheetId): string => `${planId}/${id}`;
