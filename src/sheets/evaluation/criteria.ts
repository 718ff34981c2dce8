import { singleCell } from "../../blueprint/address";
import { formula, number, text, type BlueprintCell } from "../../blueprint/cell";
import type { SheetBlueprint, ValidationBlueprint } from "../../blueprint/sheet";
import { ratingCode, RATINGS } from "../../evaluation/ratings";
import type { EvaluationSettings } from "../../evaluation/settings";
import type { BookNames } from "../book";
import { CRITERIA } from "../columns";
import { STYLES } from "../theme";
import {
  COMMON_SETTING_IDS,
  CRITERIA_COLUMN,
  NOTE_COLUMN,
  VALUE_COLUMN,
  type CriteriaCells,
  type CriteriaRows,
} from "./criteria-cells";
import { criteriaListBlock } from "./criteria-lists";
import { profileListPart } from "./criteria-profiles";
import { SETTING_TEXTS, settingValues } from "./criteria-settings";
import { ratingFormats } from "./rating-formats";

export type CriteriaPart = Pick<
  SheetBlueprint,
  "blocks" | "styles" | "tables" | "validations" | "rowHeights" | "conditionalFormats"
>;

/** The profile in force, looked up in the list of all profiles. */
const ratingCells = (c: CriteriaCells): readonly (readonly BlueprintCell[])[] =>
  RATINGS.map(({ rating }) => {
    const code = ratingCode(rating);
    const inForce = (column: string): BlueprintCell =>
      formula(`=INDEX(${column},(${c.profileNo}-1)*${RATINGS.length}+${code})`);
    return [inForce(c.allSymbols), inForce(c.allWords), number(code), inForce(c.allConditions)];
  });

export const NOTE_STYLE = { ...STYLES.note, wrap: false, vertical: "center" } as const;

const choices = (
  rows: CriteriaRows,
  id: "startingPoint" | "rounding",
  source: string,
): ValidationBlueprint => ({
  range: singleCell(rows.settings + COMMON_SETTING_IDS.indexOf(id), VALUE_COLUMN),
  rule: { kind: "list", source: `=${source}` },
  alert: { style: "stop", title: SETTING_TEXTS[id].label, message: "一覧から選んでください。" },
});

/**
 * The 評価基準 part: what holds for every profile and the ratings of the profile in force, which are printed; below
 * them the bands and words of all profiles, which staff may change; the texts of the reasons in the hidden columns.
 */
export const criteriaPart = (
  book: BookNames,
  settings: EvaluationSettings,
  at: { readonly rows: CriteriaRows; readonly cells: CriteriaCells; readonly listColumn: number },
  size: { readonly fontSize: number; readonly height: number },
): CriteriaPart => {
  const { rows, cells, listColumn } = at;
  const { fontSize } = size;
  const values = settingValues(settings, cells, book);
  const range = (row: number, column: number, count: number, columns = 1) => ({
    row,
    column,
    rows: count,
    columns,
  });
  const below = profileListPart(settings, { rows, cells }, fontSize);
  const ratingSymbols = range(rows.ratings + 1, CRITERIA_COLUMN, RATINGS.length);
  return {
    blocks: [
      {
        row: rows.heading,
        column: CRITERIA_COLUMN,
        cells: [[text("評価基準（黄色の欄を書き換えると、すべての判定に反映されます）")]],
      },
      {
        row: rows.settings - 1,
        column: CRITERIA_COLUMN,
        cells: [
          [text("項目"), text("設定"), text("説明")],
          ...COMMON_SETTING_IDS.map((id) => [
            text(SETTING_TEXTS[id].label),
            values[id],
            text(SETTING_TEXTS[id].note),
          ]),
        ],
      },
      {
        row: rows.ratings,
        column: CRITERIA_COLUMN,
        cells: [
          [text(CRITERIA.symbol), text(CRITERIA.word), text(CRITERIA.code), text(CRITERIA.condition)],
          ...ratingCells(cells),
        ],
      },
      ...below.blocks,
      criteriaListBlock(book, cells, { row: rows.heading, column: listColumn }),
    ],
    styles: [
      { range: singleCell(rows.heading, CRITERIA_COLUMN), style: STYLES.subtitle },
      { range: range(rows.settings - 1, CRITERIA_COLUMN, 1, 3), style: { ...STYLES.header, fontSize } },
      {
        range: range(rows.settings, CRITERIA_COLUMN, COMMON_SETTING_IDS.length),
        style: { ...STYLES.text, wrap: false, fontSize },
      },
      {
        range: range(rows.settings, VALUE_COLUMN, COMMON_SETTING_IDS.length),
        style: { ...STYLES.input, wrap: false, horizontal: "left", fontSize },
      },
      {
        range: singleCell(rows.settings + COMMON_SETTING_IDS.indexOf("profile"), VALUE_COLUMN),
        style: { ...STYLES.text, horizontal: "left", fontSize },
      },
      { range: range(rows.settings, NOTE_COLUMN, COMMON_SETTING_IDS.length), style: NOTE_STYLE },
      { range: range(rows.ratings, CRITERIA_COLUMN, 1, 4), style: { ...STYLES.header, fontSize } },
      {
        range: range(rows.ratings + 1, CRITERIA_COLUMN, RATINGS.length, 3),
        style: { ...STYLES.computed, horizontal: "center", fontSize },
      },
      { range: range(rows.ratings + 1, NOTE_COLUMN + 1, RATINGS.length), style: NOTE_STYLE },
      ...below.styles,
    ],
    tables: [
      {
        name: book.table("criteria"),
        range: range(rows.ratings, CRITERIA_COLUMN, RATINGS.length + 1, 4),
        filterButton: false,
      },
    ],
    validations: [
      choices(rows, "startingPoint", cells.startingPoints),
      choices(rows, "rounding", cells.roundings),
    ],
    conditionalFormats: ratingFormats(ratingSymbols, NOTE_COLUMN),
    rowHeights: [{ from: rows.heading, count: rows.end - rows.heading, height: size.height }],
  };
};
