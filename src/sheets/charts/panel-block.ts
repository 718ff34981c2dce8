import type { CellRange } from "../../blueprint/address";
import { rangeAddress } from "../../blueprint/address";
import { blank, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { Block, StyledRange } from "../../blueprint/sheet";
import type { CellStyle } from "../../blueprint/style";
import type { BookNames } from "../book";
import { COLOURS, COUNCIL_FONT } from "../theme";
import { headCells, labelCell, lineCells, scaleCell, titleCell } from "./panel-cells";
import type { Panel } from "./panel-data";
import { numbersOf, scaleAddress } from "./panel-places";
import type { Grid, PanelPlace } from "./panel-places";

const small = {
  fontName: COUNCIL_FONT,
  fontSize: 8,
  fontColour: COLOURS.ink,
  vertical: "center",
  border: { weight: "hair", colour: COLOURS.rule },
} as const satisfies CellStyle;
const panelTitle = {
  fontName: COUNCIL_FONT,
  fontSize: 9,
  fontColour: COLOURS.ink,
  horizontal: "center",
  vertical: "center",
  wrap: true,
} as const satisfies CellStyle;
const LOOKS = {
  head: { ...small, fill: COLOURS.headerFill, horizontal: "center" },
  label: { ...small, shrink: true },
  value: { ...small, horizontal: "right", shrink: true },
  behind: panelTitle,
  /** The title that a slot's chart leaves to the cell. */
  above: { ...panelTitle, bold: true },
} as const satisfies Record<string, CellStyle>;

const NOTE = "値を入れてもう一度グラフを作ると、表示されます。";

/**
 * A panel as cells: behind the chart its title and what is to be said where there is no chart yet, then the years and
 * the lines.
 */
export const panelBlock = (book: BookNames, panel: Panel, place: PanelPlace, { headLines }: Grid): Block => {
  const { row, column, columns } = place.area;
  const scale = scaleAddress(panel, place);
  const blanks = (count: number): readonly BlueprintCell[] => Array.from({ length: count }, () => blank);
  return {
    row,
    column,
    cells: [
      [titleCell(book, panel, rangeAddress(numbersOf(panel, place))), ...blanks(columns - 1)],
      [text(NOTE), ...blanks(columns - 1)],
      headCells(book, panel, headLines > 1),
      ...panel.lines.map((line) => [labelCell(panel, line), ...lineCells(book, panel, line, scale)]),
      ...(scale === null ? [] : [[blank, scaleCell(book, panel), ...blanks(columns - 2)]]),
    ],
  };
};

export const panelStyles = (panel: Panel, place: PanelPlace, { headLines }: Grid): readonly StyledRange[] => {
  const { area, heads } = place;
  const lines = { row: heads.row + 1, rows: panel.lines.length };
  return [
    { range: area, style: panel.isSlot ? LOOKS.above : LOOKS.behind },
    {
      range: { ...area, row: heads.row, rows: 1 },
      style: { ...LOOKS.head, ...(headLines > 1 ? { wrap: true } : { shrink: true }) },
    },
    { range: { ...area, ...lines, columns: 1 }, style: LOOKS.label },
    { range: { ...heads, ...lines }, style: LOOKS.value },
  ];
};

export const panelMerges = ({ area }: PanelPlace): readonly CellRange[] => [
  { ...area, rows: 1 },
  { ...area, row: area.row + 1, rows: 1 },
];
