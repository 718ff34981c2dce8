import type { CellFormat, ModelCell, PageSetup } from "./contract";

/** Body font of a new workbook in Japanese Excel since 2016. */
export const DEFAULT_FONT = { name: "游ゴシック", size: 11 } as const;
/** Points: a row of 游ゴシック 11. */
export const DEFAULT_ROW_HEIGHT = 18.75;
/** Points: 72 pixels, the default width with 游ゴシック 11. */
export const DEFAULT_COLUMN_WIDTH = 54;

const NO_FORMAT: CellFormat = {};
export const EMPTY_CELL: ModelCell = { value: "", formula: null, format: NO_FORMAT };

const noText = { left: "", center: "", right: "" };

/** Margins of a new sheet ("Normal" in Excel): 0.7, 0.75 and 0.3 inches, in points. */
export const DEFAULT_PAGE: PageSetup = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  printArea: null,
  titleRows: null,
  titleColumns: null,
  header: noText,
  footer: noText,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  rowBreaks: [],
  columnBreaks: [],
};
