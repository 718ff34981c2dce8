import { absoluteCell, absoluteRange } from "../../blueprint/address";
import { RATINGS } from "../../evaluation/ratings";
import { criteriaLists, type CriteriaList } from "./criteria-lists";

/** The rows of the settings, in order. */
export const SETTING_IDS = [
  "profile",
  "startYear",
  "endYear",
  "startingPoint",
  "onTrackFrom",
  "slightlyBehindFrom",
  "allowance",
  "rounding",
] as const;
export type SettingId = (typeof SETTING_IDS)[number];

/** The criteria's columns on the sheet: B and C, with their notes from D on. */
export const CRITERIA_COLUMN = 1;
export const VALUE_COLUMN = 2;
export const NOTE_COLUMN = 3;

/** Absolute references to everything the table's formulas take from the criteria. */
export type CriteriaCells = Readonly<Record<SettingId | CriteriaList, string>> & {
  readonly judgedYear: string;
  readonly symbols: string;
  readonly words: string;
};

/** Zero-based rows of the criteria's parts, which stand below the table where filters and sorting leave them alone. */
export type CriteriaRows = {
  readonly heading: number;
  readonly settings: number;
  readonly ratings: number;
  readonly end: number;
};

export const criteriaRows = (tableEnd: number): CriteriaRows => {
  const heading = tableEnd + 2;
  const settings = heading + 2;
  const ratings = settings + SETTING_IDS.length + 1;
  return { heading, settings, ratings, end: ratings + 1 + RATINGS.length };
};

export const criteriaCells = (rows: CriteriaRows, listColumn: number, judgedYear: string): CriteriaCells => {
  const setting = (id: SettingId): string =>
    absoluteCell(rows.settings + SETTING_IDS.indexOf(id), VALUE_COLUMN);
  const column = (row: number, atColumn: number, count: number): string =>
    absoluteRange({ row, column: atColumn, rows: count, columns: 1 });
  return {
    profile: setting("profile"),
    startYear: setting("startYear"),
    endYear: setting("endYear"),
    startingPoint: setting("startingPoint"),
    onTrackFrom: setting("onTrackFrom"),
    slightlyBehindFrom: setting("slightlyBehindFrom"),
    allowance: setting("allowance"),
    rounding: setting("rounding"),
    judgedYear,
    symbols: column(rows.ratings + 1, CRITERIA_COLUMN, RATINGS.length),
    words: column(rows.ratings + 1, VALUE_COLUMN, RATINGS.length),
    ...criteriaLists(rows.heading, listColumn),
  };
};
