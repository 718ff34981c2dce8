import type { CellRange } from "../../blueprint/address";
import { absoluteCell, singleCell } from "../../blueprint/address";
import type { RowsBlueprint } from "../../blueprint/sheet";
import { pointsOfCharacters } from "../../blueprint/units";
import { NARROW_MARGINS, a4Height } from "../page";
import { TITLE_ROWS } from "../sheet-frame";
import { rowHeight } from "../width";
import { isOpen } from "./panel-cells";
import type { Panel } from "./panel-data";

export type PanelPlace = {
  /** Two rows: the panel's title, and below it its chart, which covers the title where it shows it itself. */
  readonly area: CellRange;
  /** The cell with the title. */
  readonly title: CellRange;
  /** Cells of the years' names. */
  readonly heads: CellRange;
  /** Cells of a line of the panel. */
  readonly line: (index: number) => CellRange;
};

/** Two panels stand side by side where the years are few. */
const FEW_YEARS = 6;
/** 当初 and its year stand on one line where the years are no more than these. */
const VERY_FEW_YEARS = 5;
/** Points a page has for bands, a little to spare, and what the title takes of it on the first one. */
const PAGE_HEIGHT = a4Height(NARROW_MARGINS) - 13;
const TITLE_HEIGHT = 52;
/** Points; four bands with two lines each go on a page. Of the rows behind a chart the first holds its title. */
const PANEL_TITLE_HEIGHT = 26;
/** What a chart has at least and at most; all charts of a sheet are of one height. */
const CHART_HEIGHT = { least: 82, most: 112 } as const;
/** Rows of a panel besides its lines: title, chart, years, gap. */
const FRAME_ROWS = 4;
const HEAD_LINE_HEIGHT = 12;
const LINE_HEIGHT = 12;
const GAP_HEIGHT = 8;
/** The note below the last band. */
export const NOTE_HEIGHT = rowHeight(2, 9);
/** Half-width characters. */
const LABEL_WIDTH = 8;
const GAP_WIDTH = 1;
/** Points across an A4 page between its margins, a little to spare. */
const PAGE_WIDTH = 498;

export type Grid = {
  readonly perBand: number;
  /** Columns of a panel: its labels, the baseline and the years. */
  readonly columns: number;
  /** First column of the panel in a place of the band. */
  readonly columnOf: (place: number) => number;
  /** Lines of the years' names. */
  readonly headLines: number;
  readonly widths: readonly number[];
};

/** Where panels stand of a plan with this many years. */
export const gridOf = (years: number): Grid => {
  const perBand = years <= FEW_YEARS ? 2 : 1;
  const columns = years + 2;
  const all = perBand * (columns + 1) - 1;
  // Every column has its padding, whatever its width.
  const characters =
    (PAGE_WIDTH - all * pointsOfCharacters(0)) / (pointsOfCharacters(1) - pointsOfCharacters(0));
  const room = (characters - (perBand - 1) * GAP_WIDTH) / perBand - LABEL_WIDTH;
  const panel = [LABEL_WIDTH, ...Array.from({ length: years + 1 }, () => room / (years + 1))];
  return {
    perBand,
    columns,
    columnOf: (place) => place * (columns + 1),
    headLines: years <= VERY_FEW_YEARS ? 1 : 2,
    widths: Array.from({ length: perBand }, (_, i) => (i === 0 ? panel : [GAP_WIDTH, ...panel])).flat(),
  };
};

/** A band of panels: the rows of its charts, heads and lines. */
export type Band = {
  readonly top: number;
  readonly panels: readonly Panel[];
  readonly lines: number;
  readonly startsPage: boolean;
  /** Points. */
  readonly chartHeight: number;
};

export const bandsOf = (panels: readonly Panel[], { perBand, headLines }: Grid): readonly Band[] => {
  const groups = Array.from({ length: Math.ceil(panels.length / perBand) }, (_, i) =>
    panels.slice(i * perBand, (i + 1) * perBand),
  );
  let top = TITLE_ROWS;
  let used = TITLE_HEIGHT;
  let onPage = 0;
  let more: number = CHART_HEIGHT.most - CHART_HEIGHT.least;
  const bands = groups.map((group, i) => {
    const lines = Math.max(...group.map((panel) => panel.lines.length));
    const table = headLines * HEAD_LINE_HEIGHT + lines * LINE_HEIGHT;
    const note = i === groups.length - 1 ? NOTE_HEIGHT : 0;
    const height = PANEL_TITLE_HEIGHT + CHART_HEIGHT.least + table + GAP_HEIGHT + note;
    const startsPage = used + height > PAGE_HEIGHT;
    used = startsPage ? GAP_HEIGHT + height : used + height;
    onPage = startsPage ? 1 : onPage + 1;
    // What the bands of a page leave over goes to their charts; the fullest page has the least to give.
    more = Math.min(more, (PAGE_HEIGHT - used) / onPage);
    const band = { top, panels: group, lines, startsPage };
    top += FRAME_ROWS + lines;
    return band;
  });
  return bands.map((band) => ({ ...band, chartHeight: CHART_HEIGHT.least + Math.floor(more) }));
};

export const placeOf = ({ top }: Band, index: number, grid: Grid): PanelPlace => {
  const column = grid.columnOf(index);
  const row = (at: number): CellRange => ({
    row: at,
    column: column + 1,
    rows: 1,
    columns: grid.columns - 1,
  });
  return {
    area: { row: top, column, rows: 2, columns: grid.columns },
    title: singleCell(top, column),
    heads: row(top + 2),
    line: (i) => row(top + 3 + i),
  };
};

/** The numbers a panel draws. */
export const numbersOf = ({ lines }: Panel, { line }: PanelPlace): CellRange => ({
  ...line(0),
  rows: lines.length,
});

/** A cell of the gap below the lines, for what the numbers are multiplied by where staff enter the unit. */
export const scaleAddress = ({ indicator, lines }: Panel, { line }: PanelPlace): string | null => {
  const { row, column } = line(lines.length);
  return isOpen(indicator) ? absoluteCell(row, column) : null;
};

/** The row below the last band and its gap. */
export const endOf = (bands: readonly Band[]): number => {
  const last = bands[bands.length - 1];
  return last ? last.top + FRAME_ROWS + last.lines : TITLE_ROWS;
};

export const bandRows = (
  { top, lines, chartHeight }: Band,
  { headLines }: Grid,
): readonly RowsBlueprint[] => [
  { from: top, count: 1, height: PANEL_TITLE_HEIGHT },
  { from: top + 1, count: 1, height: chartHeight },
  { from: top + 2, count: 1, height: headLines * HEAD_LINE_HEIGHT },
  { from: top + 3, count: lines, height: LINE_HEIGHT },
  { from: top + 3 + lines, count: 1, height: GAP_HEIGHT },
];
