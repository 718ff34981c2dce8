import type { PageLayout, SheetBlueprint } from "../blueprint/sheet";
import type { BookNames, SheetId } from "./book";
import { pageLayout } from "./page";
import { TITLE_ROWS, emptySheet, sheetTitle } from "./sheet-frame";
import type { SheetOptions } from "./sheet-frame";
import type { TableLayout } from "./table-layout";

export type TableSheetOptions = {
  readonly id: SheetId;
  /** Name of the sheet in its title. */
  readonly name: string;
  /** One sentence on what the sheet is for. */
  readonly guidance: string;
  readonly paper: PageLayout["paper"];
  /** The sheet's table; its head stands below the title, or below lines of the sheet's own that follow it. */
  readonly table: TableLayout;
  /** Column the title begins in; 1 where the first holds the hidden keys. */
  readonly titleColumn?: number;
  /** Columns that stay in sight when scrolling. */
  readonly frozenColumns: number;
  /** Points no row of the table falls below. */
  readonly leastHeight?: number;
};

/** A sheet that is a title and one table: landscape, head frozen and repeated in print. */
export const tableSheet = (
  book: BookNames,
  { asOf }: SheetOptions,
  { id, name, guidance, paper, table, titleColumn = 1, frozenColumns, leastHeight = 0 }: TableSheetOptions,
): SheetBlueprint => {
  const title = sheetTitle(book, name, guidance, titleColumn);
  const { range } = table.table;
  return {
    ...emptySheet(
      book,
      id,
      pageLayout(
        book.plan,
        { paper, orientation: "landscape", asOf },
        {
          printArea: { row: 0, column: 0, rows: range.row + range.rows, columns: range.columns },
          titleRows: { from: TITLE_ROWS, to: range.row },
        },
      ),
    ),
    blocks: [...title.blocks, table.block],
    styles: [...title.styles, ...table.styles],
    columns: table.columns,
    rowHeights: [
      ...title.rowHeights,
      ...table.rowHeights.map((rows) =>
        rows.from === range.row ? rows : { ...rows, height: Math.max(rows.height, leastHeight) },
      ),
    ],
    tables: [table.table],
    freeze: { rows: range.row + 1, columns: frozenColumns },
  };
};
