import { text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { Plan } from "../../plan/plan";
import { markOfRow } from "../row-mark";
import { SHOWN_RATINGS, countRows } from "./counts";
import { LINE_COLUMNS, lineRows } from "./indicator-lines";
import { opinionRowCount } from "./opinions";
import { slotCount } from "./progress-slots";
import { placeAfter } from "./summary-data";
import type { SectionPlace } from "./summary-data";
import { LAST_COLUMN } from "./summary-grid";

/** Where the numbers behind the pages stand. */
export type Places = {
  readonly counts: SectionPlace;
  readonly attention: SectionPlace;
  readonly opinions: SectionPlace;
  readonly slots: SectionPlace;
  readonly lines: SectionPlace;
};

/** Hidden column with each row's number as made, by which rows are found again when staff have inserted others. */
export const ROW_MARKS = LAST_COLUMN + 1;
/**
 * What stands there, shown as nothing; a word and not a number, because LibreOffice writes `###` into a PDF's text for
 * numbers of hidden columns.
 */
export const rowMark = (row: number): BlueprintCell => ({ ...text(markOfRow(row)), numberFormat: ";;;" });

/**
 * First columns of the numbers, from two columns right of the page's grid. The lines stand beside the list; what the
 * charts draw from stands beside the front, because rows that are hidden are not drawn.
 */
export const LINES_COLUMN = LAST_COLUMN + 3;
const CHART_COLUMN = LINES_COLUMN + LINE_COLUMNS + 1;
const CHART_COLUMNS = SHOWN_RATINGS.length + 3;
const SPOTS_COLUMN = CHART_COLUMN + CHART_COLUMNS + 1;

/** @param firstLine zero-based row of the list's first indicator. */
export const placesFor = (plan: Plan, attentionCount: number, firstLine: number): Places => {
  const counts = placeAfter(CHART_COLUMN, countRows(plan));
  const slots = placeAfter(counts, slotCount(plan));
  const attention = placeAfter(SPOTS_COLUMN, attentionCount);
  const opinions = placeAfter(attention, opinionRowCount(plan));
  const lines = { row: firstLine, column: LINES_COLUMN, rows: lineRows(plan).length };
  return { counts, attention, opinions, slots, lines };
};
