import { blank } from "../blueprint/cell";
import type { BlueprintCell } from "../blueprint/cell";
import type { CellRange } from "../blueprint/address";
import type { SheetBlueprint } from "../blueprint/sheet";
import type { CellStyle } from "../blueprint/style";
import { shownText } from "./shown-text";
import { BODY_SIZE, linesNeeded, rowHeight } from "./width";

/** A cell of a page, over one or more columns of its grid (merged when more). */
export type Span = {
  readonly from: number;
  /** Last column, inclusive. */
  readonly to: number;
  readonly cell: BlueprintCell;
  readonly style: CellStyle;
  /** Lines to leave room for, where the text is not known yet (formulas) or is to be typed. */
  readonly lines?: number;
};

/** A row of a page. An `id` lets the builder find the row again. */
export type PageRow = {
  readonly id?: string;
  readonly spans: readonly Span[];
  /** Points; computed from the texts where not given. */
  readonly height?: number;
  /** It stands on the sheet, but is neither shown nor printed. */
  readonly hidden?: boolean;
  /** It is printed on the same sheet of paper as the row after it. */
  readonly keepWithNext?: boolean;
  /** Rows printed once more above it, where it begins a sheet of paper: the head of its table. */
  readonly repeated?: readonly PageRow[];
};

export type RuledPage = Pick<SheetBlueprint, "blocks" | "styles" | "merges" | "rowHeights"> & {
  readonly rows: number;
  /**
   * Zero-based row of an id.
   * @throws Error for an id no row carries.
   */
  readonly rowOf: (id: string) => number;
};

export const span = (
  from: number,
  to: number,
  cell: BlueprintCell,
  style: CellStyle,
  lines?: number,
): Span => ({ from, to, cell, style, ...(lines === undefined ? {} : { lines }) });

/** A row with nothing on it, to set parts of the page apart. */
export const gapRow = (height: number): PageRow => ({ spans: [], height });

/** How the page's font differs from the workbook's default one. */
export type PageFont = {
  /** Points. */
  readonly size: number;
  /** Height of its lines by that of the default font at the same size. */
  readonly lineFactor: number;
  /** Width of running text by that of the default font at the same size. */
  readonly widthFactor: number;
};

const DEFAULT_FONT: PageFont = { size: BODY_SIZE, lineFactor: 1, widthFactor: 1 };

/** Height of a row in points, as given or as its texts need. */
export const rowHeightOf = (
  { spans, height }: PageRow,
  widths: readonly number[],
  font: PageFont = DEFAULT_FONT,
): number =>
  height ??
  spans.reduce(
    (most, { from, to, cell, style, lines }) => {
      const size = style.fontSize ?? font.size;
      const width = widths.slice(from, to + 1).reduce((sum, w) => sum + w, 0);
      const scale = (size / BODY_SIZE) * font.widthFactor;
      const needed = lines ?? (style.wrap ? linesNeeded(shownText(cell), width, scale) : 1);
      return Math.max(most, rowHeight(needed, size) * font.lineFactor);
    },
    rowHeight(1, font.size) * font.lineFactor,
  );

/** Points the rows take that are shown. */
export const heightOfRows = (rows: readonly PageRow[], widths: readonly number[], font?: PageFont): number =>
  rows.reduce((sum, row) => (row.hidden === true ? sum : sum + rowHeightOf(row, widths, font)), 0);

/**
 * A page made of ruled rows on a grid of columns, from the sheet's first row and column. Row heights are reckoned
 * for wrapped text, because merged cells never grow by themselves.
 */
export const ruledPage = (
  pageRows: readonly PageRow[],
  widths: readonly number[],
  font: PageFont = DEFAULT_FONT,
): RuledPage => {
  const ids = new Map(pageRows.flatMap(({ id }, row) => (id === undefined ? [] : [[id, row] as const])));
  const cells = pageRows.map(({ spans }) => {
    const row: BlueprintCell[] = widths.map(() => blank);
    for (const { from, cell } of spans) row[from] = cell;
    return row;
  });
  const areas = pageRows.flatMap(({ spans }, row) =>
    spans.map(({ from, to, style }): { range: CellRange; style: CellStyle } => ({
      range: { row, column: from, rows: 1, columns: to - from + 1 },
      style,
    })),
  );
  return {
    blocks: [{ row: 0, column: 0, cells }],
    styles: areas,
    merges: areas.map(({ range }) => range).filter(({ columns }) => columns > 1),
    rowHeights: pageRows.map((row, from) => ({
      from,
      count: 1,
      height: rowHeightOf(row, widths, font),
      ...(row.hidden ? { hidden: true } : {}),
    })),
    rows: pageRows.length,
    rowOf: (id) => {
      const row = ids.get(id);
      if (row === undefined) throw new Error(`The page has no row called ${id}`);
      return row;
    },
  };
};
