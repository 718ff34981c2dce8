import { absoluteCell, cellAddress, rangeAddress, singleCell } from "../../blueprint/address";
import type { CellRange } from "../../blueprint/address";
import { blank, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { Block, ConditionalFormatBlueprint, SheetBlueprint, StyledRange } from "../../blueprint/sheet";
import type { CellStyle } from "../../blueprint/style";
import { pointsOfCharacters } from "../../blueprint/units";
import type { BookNames } from "../book";
import { WHOLE } from "../free-format";
import { pageLayout } from "../page";
import { emptySheet, sheetTitle } from "../sheet-frame";
import type { SheetOptions } from "../sheet-frame";
import { COLOURS, COUNCIL_FONT, STYLES } from "../theme";
import { rowHeight } from "../width";
import { yearColumns } from "../year-columns";
import { PERCENT, headCells, isOpen, lineCells, scaleCell, titleCell } from "./panel-cells";
import { panelChart } from "./panel-chart";
import type { PanelPlace } from "./panel-chart";
import { panelsOf } from "./panel-data";
import type { Panel } from "./panel-data";
import { isFree } from "./panel-formats";

/** Two panels stand side by side where the years are few. */
const FEW_YEARS = 6;
/** Points an A4 page has between its margins, a little to spare, and the title on the first one. */
const PAGE_HEIGHT = 735;
const TITLE_HEIGHT = 52;
const TITLE_ROWS = 2;
/** Points; four bands with two lines each go on a page. Of the rows behind a chart the first holds its title. */
const PANEL_TITLE_HEIGHT = 26;
const CHART_HEIGHT = 82;
/** Rows of a panel besides its lines: title, chart, years, gap. */
const FRAME_ROWS = 4;
const HEAD_HEIGHT = 24;
const LINE_HEIGHT = 12;
const GAP_HEIGHT = 8;
/** Half-width characters. */
const LABEL_WIDTH = 8;
const GAP_WIDTH = 1;
/** Points across an A4 page between its margins, a little to spare. */
const PAGE_WIDTH = 498;

const small = {
  fontName: COUNCIL_FONT,
  fontSize: 8,
  fontColour: COLOURS.ink,
  vertical: "center",
  border: { weight: "hair", colour: COLOURS.rule },
} as const satisfies CellStyle;
const LOOKS = {
  head: { ...small, fill: COLOURS.headerFill, horizontal: "center", wrap: true },
  label: { ...small, shrink: true },
  value: { ...small, horizontal: "right", shrink: true },
  behind: {
    fontName: COUNCIL_FONT,
    fontSize: 9,
    fontColour: COLOURS.ink,
    horizontal: "center",
    vertical: "center",
    wrap: true,
  },
} as const satisfies Record<string, CellStyle>;

type Grid = {
  readonly perBand: number;
  /** Columns of a panel: its labels, the baseline and the years. */
  readonly columns: number;
  /** First column of the panel in a place of the band. */
  readonly columnOf: (place: number) => number;
  readonly widths: readonly number[];
};

const gridOf = (years: number): Grid => {
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
    widths: Array.from({ length: perBand }, (_, i) => (i === 0 ? panel : [GAP_WIDTH, ...panel])).flat(),
  };
};

/** A band of panels: the rows of its charts, heads and lines. */
type Band = {
  readonly top: number;
  readonly panels: readonly Panel[];
  readonly lines: number;
  readonly startsPage: boolean;
};

const bandsOf = (panels: readonly Panel[], { perBand }: Grid): readonly Band[] => {
  const groups = Array.from({ length: Math.ceil(panels.length / perBand) }, (_, i) =>
    panels.slice(i * perBand, (i + 1) * perBand),
  );
  let top = TITLE_ROWS;
  let used = TITLE_HEIGHT;
  return groups.map((group) => {
    const lines = Math.max(...group.map((panel) => panel.lines.length));
    const height = PANEL_TITLE_HEIGHT + CHART_HEIGHT + HEAD_HEIGHT + lines * LINE_HEIGHT + GAP_HEIGHT;
    const startsPage = used + height > PAGE_HEIGHT;
    used = startsPage ? GAP_HEIGHT + height : used + height;
    const band = { top, panels: group, lines, startsPage };
    top += FRAME_ROWS + lines;
    return band;
  });
};

const placeOf = ({ top }: Band, index: number, grid: Grid): PanelPlace => {
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
const numbersOf = ({ lines }: Panel, { line }: PanelPlace): CellRange => ({
  ...line(0),
  rows: lines.length,
});

/** A cell of the gap below the lines, where the panel's numbers have to be scaled. */
const scalePlace = ({ lines }: Panel, { line }: PanelPlace): CellRange =>
  singleCell(line(lines.length).row, line(0).column);

const scaleAddress = (panel: Panel, place: PanelPlace): string | null => {
  const { row, column } = scalePlace(panel, place);
  return isOpen(panel.indicator) ? absoluteCell(row, column) : null;
};

const NOTE = "値を入れてもう一度グラフを作ると、表示されます。";

/**
 * A panel as cells: behind the chart its title and what is to be said where there is no chart yet, then the years and
 * the lines.
 */
const panelBlock = (book: BookNames, panel: Panel, place: PanelPlace): Block => {
  const { row, column, columns } = place.area;
  const scale = scaleAddress(panel, place);
  const blanks = (count: number): readonly BlueprintCell[] => Array.from({ length: count }, () => blank);
  return {
    row,
    column,
    cells: [
      [titleCell(book, panel, rangeAddress(numbersOf(panel, place))), ...blanks(columns - 1)],
      [text(NOTE), ...blanks(columns - 1)],
      [text("年度"), ...headCells(book, panel)],
      ...panel.lines.map((line) => [text(line.label), ...lineCells(book, panel, line, scale)]),
      ...(scale === null ? [] : [[blank, scaleCell(book, panel), ...blanks(columns - 2)]]),
    ],
  };
};

const panelStyles = (panel: Panel, place: PanelPlace): readonly StyledRange[] => {
  const { area, heads } = place;
  const lines = { row: heads.row + 1, rows: panel.lines.length };
  return [
    { range: area, style: LOOKS.behind },
    { range: { ...area, row: heads.row, rows: 1 }, style: LOOKS.head },
    { range: { ...area, ...lines, columns: 1 }, style: LOOKS.label },
    { range: { ...heads, ...lines }, style: LOOKS.value },
  ];
};

/** `#N/A` keeps a line from falling to zero; on paper it is nothing. */
const hiddenGaps = (range: CellRange): ConditionalFormatBlueprint => ({
  range,
  formula: `=ISNA(${cellAddress(range.row, range.column)})`,
  style: { fontColour: COLOURS.white },
});

/**
 * Where nobody knew unit and decimals: percentages as on the other sheets, and whole numbers without decimals.
 * @param scale the cell of `scaleCell`.
 */
const freeNumbers = (range: CellRange, scale: string | null): readonly ConditionalFormatBlueprint[] => {
  const whole = `IFERROR(MOD(${cellAddress(range.row, range.column)},1)=0,FALSE)`;
  if (scale === null) return [{ range, formula: `=${whole}`, style: { numberFormat: WHOLE } }];
  return [
    { range, formula: `=${scale}=${PERCENT}`, style: { numberFormat: "0.0" } },
    { range, formula: `=AND(${scale}<>${PERCENT},${whole})`, style: { numberFormat: WHOLE } },
  ];
};

const panelRules = (panel: Panel, place: PanelPlace): readonly ConditionalFormatBlueprint[] => {
  const range = numbersOf(panel, place);
  return [
    hiddenGaps(range),
    ...(isFree(panel.indicator) ? freeNumbers(range, scaleAddress(panel, place)) : []),
  ];
};

export type ChartsOptions = SheetOptions & {
  /** Indicators that have something to draw now; absent: all get their chart. */
  readonly drawn?: ReadonlySet<string>;
};

const GUIDANCE =
  "指標ごとに、当初値・実績値と目安（当初値から目標値への直線）の推移です。単位は題名にあります。";

/** グラフ: one small chart an indicator, two by four on an A4 page, each with its numbers below. */
export const chartsSheet = (book: BookNames, { asOf, drawn }: ChartsOptions): SheetBlueprint => {
  const panels = panelsOf(book);
  const grid = gridOf(yearColumns(book.plan).length);
  const bands = bandsOf(panels, grid);
  const placed = bands.flatMap((band) =>
    band.panels.map((panel, i) => ({ panel, place: placeOf(band, i, grid) })),
  );
  const title = sheetTitle(book, "グラフ", GUIDANCE, 0);
  const last = bands[bands.length - 1];
  const end = last ? last.top + 3 + last.lines : TITLE_ROWS;
  // A direction has no way to draw, so its panel shows actual values alone.
  const without = panels.filter(({ lines }) => lines.every(({ kind }) => kind === "actual")).length;
  const note =
    (without > 0 ? `目標が方向（↗・↘）だけの${without}指標には目安の線がありません。` : "") +
    "再掲の指標は1回だけ載せています。判定年度より後の値は描きません。";
  const noteArea = { row: end, column: 0, rows: 1, columns: grid.widths.length };
  return {
    ...emptySheet(
      book,
      "charts",
      pageLayout(
        book.plan,
        { paper: "A4", orientation: "portrait", asOf },
        {
          fitTo: { wide: null, tall: null },
          printArea: { row: 0, column: 0, rows: end + 1, columns: grid.widths.length },
          margins: { left: 20, right: 10, top: 12, bottom: 15, header: 5, footer: 7 },
          // Before the gap above a chart: its frame would print on both pages.
          pageBreaksBefore: bands.flatMap(({ top, startsPage }) => (startsPage ? [top - 1] : [])),
        },
      ),
    ),
    blocks: [
      ...title.blocks,
      ...placed.map(({ panel, place }) => panelBlock(book, panel, place)),
      { row: end, column: 0, cells: [[text(note)]] },
    ],
    styles: [
      ...title.styles,
      ...placed.flatMap(({ panel, place }) => panelStyles(panel, place)),
      { range: noteArea, style: STYLES.note },
    ],
    columns: grid.widths.map((width, column) => ({ column, width })),
    rowHeights: [
      ...title.rowHeights,
      ...bands.flatMap(({ top, lines }) => [
        { from: top, count: 1, height: PANEL_TITLE_HEIGHT },
        { from: top + 1, count: 1, height: CHART_HEIGHT },
        { from: top + 2, count: 1, height: HEAD_HEIGHT },
        { from: top + 3, count: lines, height: LINE_HEIGHT },
        { from: top + 3 + lines, count: 1, height: GAP_HEIGHT },
      ]),
      { from: end, count: 1, height: rowHeight(2, 9) },
    ],
    merges: [
      ...placed.flatMap(({ place: { area } }) => [
        { ...area, rows: 1 },
        { ...area, row: area.row + 1, rows: 1 },
      ]),
      noteArea,
    ],
    conditionalFormats: placed.flatMap(({ panel, place }) => panelRules(panel, place)),
    charts: placed
      .filter(({ panel }) => drawn === undefined || drawn.has(panel.indicator.id))
      .map(({ panel, place }) => panelChart(book, panel, place)),
  };
};
