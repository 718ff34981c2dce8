import type { FiscalYear } from "../plan/fiscal-year";
import type { Cell } from "../values/cell";
import type { EntrySheet, Place } from "../values/entry";

/** A cell of 指標台帳 that repeats the plan's definition. Columns staff may fill in (担当課, 算出方法 …) are not among them. */
export type DefinitionCell = {
  /** Row key as in `listedRows`. */
  readonly rowKey: string;
  /** Column head as printed: 当初値, 下限. */
  readonly heading: string;
  /** What the plan's definition puts there, as the cell holds it (percent as fraction); null: blank. */
  readonly expected: string | number | null;
  readonly cell: Cell;
  readonly place: Place;
};

/** A cell of 指標台帳 staff filled because the plan's document says nothing; blank cells are left out. */
export type CompletedCell = {
  readonly rowKey: string;
  /** Column head as printed: 当初値, 目標年度. */
  readonly heading: string;
  /** What belongs there: a value in the indicator's unit, a plain number, a year's label or one of these words. */
  readonly holds: "value" | "count" | "year" | readonly string[];
  readonly cell: Cell;
  readonly place: Place;
};

/** A cell that まちKPI filled with a formula: calculated columns of 実績入力 and 進捗評価, cells with #N/A on purpose left out. */
export type CalculatedCell = {
  /** Row key as in `listedRows`; null outside the plan's rows. */
  readonly rowKey: string | null;
  /** Column head as printed: 入力状況, 進捗率. */
  readonly heading: string;
  readonly cell: Cell;
  readonly place: Place;
};

/** A text of 評価コメント: one cell of 主な取組, 要因, 課題, 一次評価, 二次評価 or 市の対応. Blank cells may be left out. */
export type CommentText = {
  readonly goalId: string;
  readonly year: FiscalYear;
  /** Column head as printed: 一次評価. */
  readonly heading: string;
  readonly text: string;
  /** 記入課. */
  readonly department: string;
  readonly place: Place;
};

/** What 自動判定 comes to, whatever the profile: `good` 達成・順調・改善, `bad` やや遅れ・遅れ・後退, `neither` all others. */
export type Standing = "good" | "bad" | "neither";

/** A row of 進捗評価 in the year judged, beside what the municipality says of it. */
export type AssessedRow = {
  /** Row key as in `listedRows`. */
  readonly rowKey: string;
  readonly standing: Standing;
  /** 自動判定 as a person sees it: `× 遅れ`. */
  readonly rating: string;
  /** 市の評価 and its reason, trimmed; "" where blank. */
  readonly ownAssessment: string;
  readonly ownReason: string;
  /** The cell of 市の評価; null where the sheet or its column is gone. */
  readonly place: Place | null;
};

/** A value that stood in a council summary or publication, kept in the workbook's record. */
export type PublishedValue = {
  /** Row key as in `listedRows`, without re-listings. */
  readonly rowKey: string;
  readonly year: FiscalYear;
  /** In the indicator's unit (percent in points). */
  readonly value: number;
  /** The status it was published with; "" for 確定. */
  readonly status: string;
};

/** A year column of 実績入力 that the plan's period does not have. */
export type StrayYear = {
  readonly year: FiscalYear;
  /** How many of its cells hold something. */
  readonly filled: number;
  /** The column's head. */
  readonly place: Place;
};

/** A column that a standard table should have and has not (deleted or renamed), by sheet and head. */
export type MissingColumn = { readonly sheet: string; readonly heading: string };

/** 判定年度 as it stands on 進捗評価. */
export type ChosenYear = { readonly value: Cell["value"]; readonly place: Place };

/** The plan's first year as staff entered it on 実績入力, for a plan whose document states no period. */
export type EnteredFirstYear = {
  readonly value: Cell["value"];
  readonly place: Place;
  /** How many cells of the years' columns hold something. */
  readonly filled: number;
};

/** All a check looks at, read back from the workbook. Empty lists: the sheet is gone or was not read, nothing is said of it. */
export type CheckInput = {
  readonly entries: EntrySheet;
  readonly definitions: readonly DefinitionCell[];
  readonly completed: readonly CompletedCell[];
  readonly calculated: readonly CalculatedCell[];
  readonly comments: readonly CommentText[];
  readonly assessed: readonly AssessedRow[];
  readonly published: readonly PublishedValue[];
  readonly strayYears: readonly StrayYear[];
  readonly missingColumns: readonly MissingColumn[];
  readonly chosenYear: ChosenYear | null;
  /** Null where the plan's document states its period. */
  readonly firstYear: EnteredFirstYear | null;
  /** The fiscal year of the day of the check; null: unknown, no year is taken for unfinished. */
  readonly currentYear: FiscalYear | null;
};

/** A check of the entries alone. */
export const entriesOnly = (entries: EntrySheet): CheckInput => ({
  entries,
  definitions: [],
  completed: [],
  calculated: [],
  comments: [],
  assessed: [],
  published: [],
  strayYears: [],
  missingColumns: [],
  chosenYear: null,
  firstYear: null,
  currentYear: null,
});
