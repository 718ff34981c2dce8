import { absoluteCell, absoluteRange, singleCell, type CellRange } from "../../blueprint/address";
import { PROFILES } from "../../evaluation/profiles";
import { RATINGS } from "../../evaluation/ratings";
import { BAND_IDS, type BandId } from "../../evaluation/settings";
import { criteriaLists, type CriteriaList } from "./criteria-lists";

/** The rows of the settings that hold for every profile, in order. */
export const COMMON_SETTING_IDS = [
  "profile",
  "startYear",
  "endYear",
  "startingPoint",
  "allowance",
  "rounding",
] as const;
export type SettingId = (typeof COMMON_SETTING_IDS)[number] | BandId;

/** The criteria's columns on the sheet: B and C, with their notes from D on. */
export const CRITERIA_COLUMN = 1;
export const VALUE_COLUMN = 2;
export const NOTE_COLUMN = 3;

/** Columns of the list of all profiles' ratings. */
export const LIST_COLUMNS = { profile: 1, word: 2, symbol: 3, code: 4, condition: 5 } as const;

/** Absolute references to everything the table's formulas take from the criteria. */
export type CriteriaCells = Readonly<Record<SettingId | CriteriaList, string>> & {
  readonly judgedYear: string;
  /** The cell at the top where the profile is chosen. */
  readonly chosenProfile: string;
  /** Symbols and words of the profile in force. */
  readonly symbols: string;
  readonly words: string;
  /** The same of all profiles, one below the other. */
  readonly allSymbols: string;
  readonly allWords: string;
  readonly allConditions: string;
};

/** Zero-based rows of the criteria's parts, which stand below the table where filters and sorting leave them alone. */
export type CriteriaRows = {
  readonly heading: number;
  readonly settings: number;
  /** Header of the ratings of the profile in force, the last part that is printed. */
  readonly ratings: number;
  readonly printEnd: number;
  readonly bandHeading: number;
  readonly bands: number;
  /** Header of the list of all profiles' ratings. */
  readonly list: number;
  readonly end: number;
};

const LISTED = PROFILES.length * RATINGS.length;

export const criteriaRows = (tableEnd: number): CriteriaRows => {
  const heading = tableEnd + 2;
  const settings = heading + 2;
  const ratings = settings + COMMON_SETTING_IDS.length + 1;
  const printEnd = ratings + 1 + RATINGS.length;
  const bandHeading = printEnd + 1;
  const bands = bandHeading + 2;
  const list = bands + BAND_IDS.length + 1;
  return { heading, settings, ratings, printEnd, bandHeading, bands, list, end: list + 1 + LISTED };
};

/** Cell of a setting that holds for every profile. */
export const settingCell = (rows: CriteriaRows, id: (typeof COMMON_SETTING_IDS)[number]): CellRange =>
  singleCell(rows.settings + COMMON_SETTING_IDS.indexOf(id), VALUE_COLUMN);

export const criteriaCells = (
  rows: CriteriaRows,
  listColumn: number,
  chosen: { readonly judgedYear: string; readonly profile: string },
): CriteriaCells => {
  const setting = (id: (typeof COMMON_SETTING_IDS)[number]): string =>
    absoluteCell(rows.settings + COMMON_SETTING_IDS.indexOf(id), VALUE_COLUMN);
  const band = (id: BandId): string => absoluteCell(rows.bands + BAND_IDS.indexOf(id), VALUE_COLUMN);
  const column = (row: number, atColumn: number, count: number): string =>
    absoluteRange({ row, column: atColumn, rows: count, columns: 1 });
  return {
    profile: setting("profile"),
    startYear: setting("startYear"),
    endYear: setting("endYear"),
    startingPoint: setting("startingPoint"),
    allowance: setting("allowance"),
    rounding: setting("rounding"),
    onTrackFrom: band("onTrackFrom"),
    slightlyBehindFrom: band("slightlyBehindFrom"),
    expectedAFrom: band("expectedAFrom"),
    expectedBPlusFrom: band("expectedBPlusFrom"),
    expectedBFrom: band("expectedBFrom"),
    guideMostlyFrom: band("guideMostlyFrom"),
    noChangeWithin: band("noChangeWithin"),
    elapsedStep: band("elapsedStep"),
    judgedYear: chosen.judgedYear,
    chosenProfile: chosen.profile,
    symbols: column(rows.ratings + 1, CRITERIA_COLUMN, RATINGS.length),
    words: column(rows.ratings + 1, VALUE_COLUMN, RATINGS.length),
    allSymbols: column(rows.list + 1, LIST_COLUMNS.symbol, LISTED),
    allWords: column(rows.list + 1, LIST_COLUMNS.word, LISTED),
    allConditions: column(rows.list + 1, LIST_COLUMNS.condition, LISTED),
    ...criteriaLists(rows.heading, listColumn),
  };
};
