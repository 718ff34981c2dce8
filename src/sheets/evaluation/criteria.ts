import { singleCell } from "../../blueprint/address";
import { formula, number, text, type BlueprintCell } from "../../blueprint/cell";
import type { SheetBlueprint } from "../../blueprint/sheet";
import type { Profile } from "../../evaluation/profiles/profile";
import { ratingCode, RATINGS } from "../../evaluation/ratings";
import type { EvaluationSettings } from "../../evaluation/settings";
import type { BookNames } from "../book";
import { CRITERIA } from "../columns";
import { RATING_SIGNALS } from "../rating-colours";
import { STYLES } from "../theme";
import { FIXED_SETTINGS, settingRows } from "./criteria-settings";
import { criteriaListBlock } from "./criteria-lists";
import { conditionFormulas } from "./criteria-texts";
import {
  CRITERIA_COLUMN,
  NOTE_COLUMN,
  SETTING_IDS,
  VALUE_COLUMN,
  type CriteriaCells,
  type CriteriaRows,
} from "./criteria-cells";

type Part = Pick<SheetBlueprint, "blocks" | "styles" | "tables" | "validations" | "rowHeights">;

const ratingCells = (cells: CriteriaCells): readonly (readonly BlueprintCell[])[] => {
  const conditions = conditionFormulas(cells);
  return RATINGS.map(({ rating, symbol, word }) => [
    text(symbol),
    text(word),
    number(ratingCode(rating)),
    formula(`=${conditions[rating]}`),
  ]);
};

const NOTE_STYLE = { ...STYLES.note, wrap: false, vertical: "center" } as const;

/**
 * The 評価基準 part: settings and the ratings' words, which staff may change, each with its meaning beside it; the
 * texts of the reasons in the hidden columns.
 */
export const criteriaPart = (
  book: BookNames,
  settings: EvaluationSettings,
  profile: Profile,
  at: { readonly rows: CriteriaRows; readonly cells: CriteriaCells; readonly listColumn: number },
  size: { readonly fontSize: number; readonly height: number },
): Part => {
  const { rows, cells, listColumn } = at;
  const rowsOf = settingRows(settings, profile);
  const { fontSize } = size;
  const range = (row: number, column: number, count: number, columns = 1) => ({
    row,
    column,
    rows: count,
    columns,
  });
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
          ...SETTING_IDS.map((id) => [text(rowsOf[id].label), rowsOf[id].value, text(rowsOf[id].note)]),
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
      criteriaListBlock(book, rows.heading, listColumn),
    ],
    styles: [
      { range: singleCell(rows.heading, CRITERIA_COLUMN), style: STYLES.subtitle },
      { range: range(rows.settings - 1, CRITERIA_COLUMN, 1, 3), style: { ...STYLES.header, fontSize } },
      {
        range: range(rows.settings, CRITERIA_COLUMN, SETTING_IDS.length),
        style: { ...STYLES.text, wrap: false, fontSize },
      },
      {
        range: range(rows.settings, VALUE_COLUMN, SETTING_IDS.length),
        style: { ...STYLES.input, wrap: false, horizontal: "left", fontSize },
      },
      ...FIXED_SETTINGS.map((id) => ({
        range: singleCell(rows.settings + SETTING_IDS.indexOf(id), VALUE_COLUMN),
        style: { ...STYLES.text, horizontal: "left", fontSize } as const,
      })),
      { range: range(rows.settings, NOTE_COLUMN, SETTING_IDS.length), style: NOTE_STYLE },
      { range: range(rows.ratings, CRITERIA_COLUMN, 1, 4), style: { ...STYLES.header, fontSize } },
      {
        range: range(rows.ratings + 1, CRITERIA_COLUMN, RATINGS.length, 2),
        style: { ...STYLES.input, horizontal: "center", fontSize },
      },
      {
        range: range(rows.ratings + 1, NOTE_COLUMN, RATINGS.length),
        style: { ...STYLES.computed, horizontal: "center", fontSize },
      },
      {
        range: range(rows.ratings + 1, NOTE_COLUMN + 1, RATINGS.length),
        style: NOTE_STYLE,
      },
      ...RATINGS.map(({ rating }, i) => ({
        range: singleCell(rows.ratings + 1 + i, CRITERIA_COLUMN),
        style: RATING_SIGNALS[rating],
      })),
    ],
    tables: [
      {
        name: book.table("criteria"),
        range: range(rows.ratings, CRITERIA_COLUMN, RATINGS.length + 1, 4),
        filterButton: false,
      },
    ],
    validations: [
      {
        range: singleCell(rows.settings + SETTING_IDS.indexOf("startingPoint"), VALUE_COLUMN),
        rule: { kind: "list", source: `=${cells.startingPoints}` },
        alert: {
          style: "stop",
          title: "経過率の起算点",
          message: "一覧から選んでください。",
        },
      },
    ],
    rowHeights: [{ from: rows.heading, count: rows.end - rows.heading, height: size.height }],
  };
};
