import type { CellRange } from "../blueprint/address";
import { text } from "../blueprint/cell";
import type { BlueprintCell } from "../blueprint/cell";
import type { Block, ColumnBlueprint, SheetBlueprint, StyledRange, TableBlueprint } from "../blueprint/sheet";
import type { CellStyle } from "../blueprint/style";
import { shownText } from "./shown-text";
import { STYLES } from "./theme";
import { BODY_SIZE, columnWidth, linesNeeded, rowHeight } from "./width";

/** A column of an Excel Table, as seen from one row of its data. */
export type TableColumn<Row> = {
  /** Unique within the table. */
  readonly header: string;
  /** `sheetRow` is the zero-based row of the sheet the cell stands in. */
  readonly cell: (row: Row, sheetRow: number) => BlueprintCell;
  readonly style: CellStyle;
  /** Look of single cells that differ from the column's. */
  readonly styleOf?: (row: Row) => CellStyle | null;
  /** Width in half-width characters; computed from the texts within `min` and `max` where not given. */
  readonly width?: number;
  readonly min?: number;
  readonly max?: number;
  readonly hidden?: boolean;
};

/** What a table adds to its sheet. */
export type TableLayout = {
  readonly block: Block;
  readonly styles: readonly StyledRange[];
  readonly columns: readonly ColumnBlueprint[];
  readonly rowHeights: SheetBlueprint["rowHeights"];
  readonly table: TableBlueprint;
  /** Zero-based column of a header. */
  readonly columnOf: (header: string) => number;
  /** Data cells of a run of columns, from one header to another. */
  readonly dataRange: (first: string, last?: string) => CellRange;
};

type TableChoice<Row> = {
  readonly name: string;
  /** Zero-based row of the headers. The table begins in the sheet's first column. */
  readonly top: number;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** Points; absent: the workbook's own size. */
  readonly fontSize?: number;
};

const sameStyle = (a: CellStyle, b: CellStyle): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Runs of equal neighbours as [first index, length]. */
const runs = <T>(
  items: readonly T[],
  equal: (a: T, b: T) => boolean,
): readonly (readonly [number, number])[] => {
  const found: [number, number][] = [];
  items.forEach((item, i) => {
    const last = found[found.length - 1];
    const before = items[i - 1];
    if (last && before !== undefined && equal(before, item)) last[1] += 1;
    else found.push([i, 1]);
  });
  return found;
};

/** Lays out an Excel Table: cells, looks, widths for full-width text and heights for wrapped text. */
export const tableLayout = <Row>({
  name,
  top,
  columns,
  rows,
  fontSize = BODY_SIZE,
}: TableChoice<Row>): TableLayout => {
  const fontScale = fontSize / BODY_SIZE;
  const sized = (style: CellStyle): CellStyle => (fontSize === BODY_SIZE ? style : { ...style, fontSize });
  const data = rows.map((row, i) => columns.map((column) => column.cell(row, top + 1 + i)));
  const shown = data.map((cells) => cells.map(shownText));

  const widths = columns.map(
    (column, i) =>
      column.width ??
      columnWidth(
        shown.map((row) => row[i] ?? ""),
        { min: column.min ?? 6, max: column.max ?? 40, fontScale },
      ),
  );
  const height = (texts: readonly string[]): number =>
    rowHeight(
      texts.reduce(
        (most, shownIn, i) =>
          columns[i]?.hidden ? most : Math.max(most, linesNeeded(shownIn, widths[i] ?? 8, fontScale)),
        1,
      ),
      fontSize,
    );
  const heights = shown.map(height);
  const columnOf = (header: string): number => columns.findIndex((column) => column.header === header);

  return {
    block: { row: top, column: 0, cells: [columns.map(({ header }) => text(header)), ...data] },
    styles: [
      {
        range: { row: top, column: 0, rows: 1, columns: columns.length },
        style: sized(STYLES.header),
      },
      ...runs(columns, (a, b) => sameStyle(a.style, b.style)).flatMap(([first, length]) => {
        const column = columns[first];
        return column
          ? [
              {
                range: { row: top + 1, column: first, rows: rows.length, columns: length },
                style: sized(column.style),
              },
            ]
          : [];
      }),
      ...rows.flatMap((row, i) => {
        const own = columns.map((column) => column.styleOf?.(row) ?? null);
        return runs(own, (a, b) => a !== null && b !== null && sameStyle(a, b)).flatMap(([first, length]) => {
          const style = own[first];
          return style
            ? [
                {
                  range: { row: top + 1 + i, column: first, rows: 1, columns: length },
                  style: sized(style),
                },
              ]
            : [];
        });
      }),
    ],
    columns: columns.map(({ hidden }, column) => ({
      column,
      width: widths[column] ?? 8,
      ...(hidden ? { hidden } : {}),
    })),
    // The header's height stands by itself: builders may give the data rows more room.
    rowHeights: [
      { from: top, count: 1, height: height(columns.map(({ header }) => header)) },
      ...runs(heights, (a, b) => a === b).map(([first, count]) => ({
        from: top + 1 + first,
        count,
        height: heights[first] ?? rowHeight(1),
      })),
    ],
    table: {
      name,
      range: { row: top, column: 0, rows: rows.length + 1, columns: columns.length },
      filterButton: true,
    },
    columnOf,
    dataRange: (first, last = first) => ({
      row: top + 1,
      column: columnOf(first),
      rows: rows.length,
      columns: columnOf(last) - columnOf(first) + 1,
    }),
  };
};
