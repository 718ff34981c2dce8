import { singleCell } from "../../blueprint/address";
import { formula, number, text, type BlueprintCell } from "../../blueprint/cell";
import type { SheetBlueprint } from "../../blueprint/sheet";
import { PROFILES } from "../../evaluation/profiles";
import { ratingCode, RATINGS } from "../../evaluation/ratings";
import { BAND_IDS, type EvaluationSettings } from "../../evaluation/settings";
import { CRITERIA } from "../columns";
import { STYLES } from "../theme";
import {
  CRITERIA_COLUMN,
  LIST_COLUMNS,
  NOTE_COLUMN,
  VALUE_COLUMN,
  type CriteriaCells,
  type CriteriaRows,
} from "./criteria-cells";
import { conditionFormulas } from "./criteria-conditions";
import { bandValue, SETTING_TEXTS } from "./criteria-settings";

const listRows = (cells: CriteriaCells): readonly (readonly BlueprintCell[])[] =>
  PROFILES.flatMap((profile) => {
    const conditions = conditionFormulas(profile.id, cells);
    return RATINGS.map(({ rating }) => [
      text(profile.name),
      text(profile.labels[rating].word),
      text(profile.labels[rating].symbol),
      number(ratingCode(rating)),
      formula(`=${conditions[rating]}`),
    ]);
  });

/** Bands and words of every profile, below what is printed: staff may change them. */
export const profileListPart = (
  settings: EvaluationSettings,
  { rows, cells }: { readonly rows: CriteriaRows; readonly cells: CriteriaCells },
  fontSize: number,
): Pick<SheetBlueprint, "blocks" | "styles"> => {
  const listed = PROFILES.length * RATINGS.length;
  const range = (row: number, column: number, count: number, columns = 1) => ({
    row,
    column,
    rows: count,
    columns,
  });
  const aside = { ...STYLES.note, wrap: false, vertical: "center" } as const;
  return {
    blocks: [
      {
        row: rows.bandHeading,
        column: CRITERIA_COLUMN,
        cells: [[text("基準ごとの区切りと言葉（印刷しません。黄色の欄は書き換えられます）")]],
      },
      {
        row: rows.bands - 1,
        column: CRITERIA_COLUMN,
        cells: [
          [text("項目"), text("設定"), text("説明")],
          ...BAND_IDS.map((id) => [
            text(SETTING_TEXTS[id].label),
            bandValue(settings, id),
            text(SETTING_TEXTS[id].note),
          ]),
        ],
      },
      {
        row: rows.list,
        column: CRITERIA_COLUMN,
        cells: [
          [
            text("評価基準"),
            text(CRITERIA.word),
            text(CRITERIA.symbol),
            text(CRITERIA.code),
            text(CRITERIA.condition),
          ],
          ...listRows(cells),
        ],
      },
    ],
    styles: [
      { range: singleCell(rows.bandHeading, CRITERIA_COLUMN), style: STYLES.subtitle },
      { range: range(rows.bands - 1, CRITERIA_COLUMN, 1, 3), style: { ...STYLES.header, fontSize } },
      {
        range: range(rows.bands, CRITERIA_COLUMN, BAND_IDS.length),
        style: { ...STYLES.text, wrap: false, fontSize },
      },
      {
        range: range(rows.bands, VALUE_COLUMN, BAND_IDS.length),
        style: { ...STYLES.input, wrap: false, horizontal: "left", fontSize },
      },
      { range: range(rows.bands, NOTE_COLUMN, BAND_IDS.length), style: aside },
      { range: range(rows.list, CRITERIA_COLUMN, 1, 5), style: { ...STYLES.header, fontSize } },
      {
        range: range(rows.list + 1, LIST_COLUMNS.profile, listed),
        style: { ...STYLES.text, wrap: false, fontSize },
      },
      {
        range: range(rows.list + 1, LIST_COLUMNS.word, listed, 2),
        style: { ...STYLES.input, horizontal: "center", fontSize },
      },
      {
        range: range(rows.list + 1, LIST_COLUMNS.code, listed),
        style: { ...STYLES.text, horizontal: "center", fontSize },
      },
      { range: range(rows.list + 1, LIST_COLUMNS.condition, listed), style: aside },
    ],
  };
};
