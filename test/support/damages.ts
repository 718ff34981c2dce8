import { valueHeading } from "../../src/sheets/columns";
import { copyRow, dropColumn, dropRow, head, named, part, put, row } from "./break-workbook";
import type { Bed } from "./local-excel-bed";
import { kitamoto } from "./local-excel-bed";

const TABLE = "実績入力_kitamoto_2";
const REGISTER = "指標台帳_kitamoto_2";
const EVALUATION = "進捗評価_kitamoto_2";
const COMMENTS = "評価コメント_kitamoto_2";
const R6 = valueHeading(2024);
const plan = kitamoto();
const keyOf = (name: string, breakdown: string | null = null): string =>
  plan.indicators
    .find((indicator) => indicator.name.includes(name))
    ?.rows.find((row) => row.breakdown === breakdown)?.key ?? "";
const births = keyOf("出生数");
const product = keyOf("市内純生産");
const male = keyOf("65歳健康寿命", "男性");
const female = keyOf("65歳健康寿命", "女性");
const relisted = "#2";

/** What is expected: rules newly found (`rule@row key`), a notice, a refusal, or nothing to say. */
type Expected = {
  readonly rules?: readonly string[];
  readonly notices?: readonly string[];
  readonly refusal?: string;
};
export type Damage = readonly [string, (bed: Bed) => void, Expected];

const WORKBOOK = "urn:machi-kpi:workbook";

/** Things that happen to workbooks, each with what the check must say of it. */
export const DAMAGES: readonly Damage[] = [
  // Sheets
  [
    "実績入力を削除",
    (bed) => bed.workbook.deleteSheet(bed.sheet("実績入力")),
    { refusal: "plan-incomplete" },
  ],
  [
    "指標台帳を削除",
    (bed) => bed.workbook.deleteSheet(bed.sheet("指標台帳")),
    { notices: ["sheets-missing"] },
  ],
  [
    "評価コメントを削除",
    (bed) => bed.workbook.deleteSheet(bed.sheet("評価コメント")),
    { notices: ["sheets-missing"] },
  ],
  [
    "進捗評価を削除",
    (bed) => bed.workbook.deleteSheet(bed.sheet("進捗評価")),
    { notices: ["year-unknown", "sheets-missing"] },
  ],
  ["表紙・出典を削除", (bed) => bed.workbook.deleteSheet(bed.sheet("表紙・出典")), {}],
  ["体系図を削除", (bed) => bed.workbook.deleteSheet(bed.sheet("体系図")), { notices: ["sheets-missing"] }],
  ["実績入力の名前を変更", (bed) => void (bed.sheet("実績入力").name = "各課入力"), {}],
  ["指標台帳の名前を変更", (bed) => void (bed.sheet("指標台帳").name = "台帳"), {}],
  ["進捗評価の名前を変更", (bed) => void (bed.sheet("進捗評価").name = "評価 R6"), {}],
  ["実績入力を非表示", (bed) => void (bed.sheet("実績入力").visibility = "Hidden"), {}],
  ["実績入力を保護", (bed) => void (bed.sheet("実績入力").protected = true), {}],
  // Tables
  ["実績入力のテーブル名を変更", (bed) => void (bed.table(TABLE).name = "テーブル1"), {}],
  ["指標台帳のテーブル名を変更", (bed) => void (bed.table(REGISTER).name = "テーブル2"), {}],
  [
    "実績入力のテーブルを範囲に変換",
    (bed) => bed.workbook.deleteTable(bed.table(TABLE)),
    { refusal: "plan-incomplete" },
  ],
  [
    "評価コメントのテーブルを範囲に変換",
    (bed) => bed.workbook.deleteTable(bed.table(COMMENTS)),
    { notices: ["sheets-missing"] },
  ],
  ["実績入力を並べ替え", (bed) => bed.workbook.sortTable(bed.table(TABLE), 2, false), {}],
  // Columns
  [
    "キー列を削除",
    (bed) => dropColumn(bed, TABLE, "キー"),
    { rules: [`key-lost@${births}`, `key-lost@${product}`] },
  ],
  ["R6の値の列を削除", (bed) => dropColumn(bed, TABLE, R6), { rules: ["column-missing"] }],
  ["R6の状態の列を削除", (bed) => dropColumn(bed, TABLE, "R6 状態"), { rules: ["column-missing"] }],
  ["入力状況の列を削除", (bed) => dropColumn(bed, TABLE, "入力状況"), { rules: ["column-missing"] }],
  ["担当課の列を削除", (bed) => dropColumn(bed, TABLE, "担当課"), { rules: ["column-missing"] }],
  ["指標台帳の目標値の列を削除", (bed) => dropColumn(bed, REGISTER, "目標値"), { rules: ["column-missing"] }],
  ["指標台帳のキー列を削除", (bed) => dropColumn(bed, REGISTER, "キー"), { rules: ["column-missing"] }],
  [
    "進捗評価の理由の列を削除",
    (bed) => dropColumn(bed, EVALUATION, "市の評価の理由"),
    { rules: ["column-missing"] },
  ],
  ["R6の見出しを書き換え", (bed) => head(bed, TABLE, R6, "今年度"), { rules: ["column-missing"] }],
  [
    "R6の見出しを計画外の年度に",
    (bed) => head(bed, TABLE, R6, "令和9年度（R9）"),
    { rules: ["outside-period"] },
  ],
  ["列を挿入", (bed) => bed.table(TABLE).sheet.insertColumns(4, 2), {}],
  // Rows
  ["出生数の行を削除", (bed) => dropRow(bed, TABLE, births), { rules: [`row-missing@${births}`] }],
  ["再掲の行を削除", (bed) => dropRow(bed, TABLE, relisted), { rules: ["row-missing"] }],
  ["出生数の行を複製", (bed) => copyRow(bed, TABLE, births), { rules: [`row-duplicate@${births}`] }],
  [
    "知らない行を追加",
    (bed) => {
      copyRow(bed, TABLE, births);
      const { sheet } = bed.table(TABLE);
      const r = row(bed.table(TABLE), births) + 1;
      bed.workbook.paste(sheet, r, 0, [["x-9", "9-9", "市の犬の数"]]);
    },
    { rules: ["row-unknown"] },
  ],
  ["空行を挿入", (bed) => bed.table(TABLE).sheet.insertRows(row(bed.table(TABLE), births), 1), {}],
  // Keys
  ["出生数のキーを消去", (bed) => put(bed, TABLE, births, "キー", ""), { rules: [`key-lost@${births}`] }],
  [
    "出生数のキーを別の値に",
    (bed) => put(bed, TABLE, births, "キー", "zzz"),
    { rules: [`key-lost@${births}`] },
  ],
  [
    "キーと指標名を両方変更",
    (bed) => {
      put(bed, TABLE, births, "指標名", "うまれた子の数");
      put(bed, TABLE, births, "キー", "zzz");
    },
    { rules: ["row-unknown", `row-missing@${births}`] },
  ],
  ["指標名だけ変更", (bed) => put(bed, TABLE, births, "指標名", "うまれた子の数"), {}],
  ["キーを別の指標のものに", (bed) => put(bed, TABLE, births, "キー", product), { rules: ["row-missing"] }],
  // Formulas
  [
    "入力状況の数式を上書き",
    (bed) => put(bed, TABLE, births, "入力状況", "済"),
    { rules: [`formula-overwritten@${births}`] },
  ],
  [
    "実績入力の当初値の数式を上書き",
    (bed) => put(bed, TABLE, births, "当初値", 350),
    { rules: [`formula-overwritten@${births}`] },
  ],
  [
    "自動判定の数式を上書き",
    (bed) => put(bed, EVALUATION, births, "自動判定", "◎ 達成"),
    { rules: [`formula-overwritten@${births}`] },
  ],
  [
    "進捗率の数式をエラーに",
    (bed) => put(bed, EVALUATION, births, "進捗率", "=1/0"),
    { rules: [`formula-error@${births}`] },
  ],
  ["再掲の行に値を上書き", (bed) => put(bed, TABLE, relisted, R6, 12), { rules: ["relisted-differ"] }],
  // Definitions
  [
    "指標台帳の目標値を変更",
    (bed) => put(bed, REGISTER, births, "目標値", 1),
    { rules: [`definition-changed@${births}`] },
  ],
  [
    "指標台帳の当初値を消去",
    (bed) => put(bed, REGISTER, births, "当初値", ""),
    { rules: [`definition-changed@${births}`] },
  ],
  [
    "指標台帳の単位を変更",
    (bed) => put(bed, REGISTER, births, "単位", "世帯"),
    { rules: [`definition-changed@${births}`] },
  ],
  // Values and statuses
  ["値をエラーに", (bed) => put(bed, TABLE, births, R6, "=1/0"), { rules: [`unreadable@${births}`] }],
  [
    "値があるのに未公表",
    (bed) => {
      put(bed, TABLE, births, R6, 340);
      put(bed, TABLE, births, "R6 状態", "未公表");
    },
    { rules: [`status-contradicts@${births}`] },
  ],
  [
    "状態に知らない言葉",
    (bed) => put(bed, TABLE, births, "R6 状態", "たぶん"),
    { rules: [`status-unknown@${births}`] },
  ],
  [
    "男女を入れ違え",
    (bed) => {
      put(bed, TABLE, male, R6, 20.8);
      put(bed, TABLE, female, R6, 18.5);
    },
    { rules: ["breakdown-swapped"] },
  ],
  // Names and settings
  [
    "判定年度の名前を削除",
    (bed) => bed.workbook.deleteName(named(bed, "判定年度_kitamoto_2")),
    { notices: ["year-unknown"] },
  ],
  [
    "判定年度を文字に",
    (bed) => bed.workbook.paste(bed.sheet("進捗評価"), 1, 2, [["来年"]]),
    { notices: ["year-unknown"] },
  ],
  [
    "評価基準の帯を文字に",
    (bed) => {
      const { sheet } = bed.table(EVALUATION);
      const label = [...sheet.cells()].find(({ cell }) => cell.value === "順調の下限");
      bed.workbook.paste(sheet, label?.row ?? 0, (label?.column ?? 0) + 1, [["たくさん"]]);
    },
    {},
  ],
  [
    "シートの目印をすべて削除",
    (bed) => {
      for (const name of bed.workbook.names.filter((own) => own.name === "machi_kpi"))
        bed.workbook.deleteName(name);
    },
    {},
  ],
  // Record
  [
    "記録をすべて削除",
    (bed) => void bed.workbook.customXmlParts.splice(0),
    { notices: ["definition-rebuilt"] },
  ],
  [
    "記録の計画を壊す",
    (bed) => void (part(bed, WORKBOOK).xml = "<machiKpi><plan>{</plan></machiKpi>"),
    { notices: ["definition-rebuilt"] },
  ],
  [
    "記録をXMLでない文字に",
    (bed) => void (part(bed, WORKBOOK).xml = `<x xmlns="${WORKBOOK}"/>`),
    { notices: ["definition-rebuilt"] },
  ],
  [
    "記録と指標台帳の両方を失う",
    (bed) => {
      bed.workbook.customXmlParts.splice(0);
      bed.workbook.deleteSheet(bed.sheet("指標台帳"));
    },
    { refusal: "definition-unknown" },
  ],
  [
    "計画のシートをすべて削除",
    (bed) => {
      bed.workbook.addSheet("残り");
      for (const { name } of [...bed.workbook.sheets])
        if (name !== "残り") bed.workbook.deleteSheet(bed.sheet(name));
      bed.workbook.customXmlParts.splice(0);
    },
    { refusal: "no-plan" },
  ],
];
