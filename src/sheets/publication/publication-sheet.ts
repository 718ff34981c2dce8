import { number, text } from "../../blueprint/cell";
import type { SheetBlueprint } from "../../blueprint/sheet";
import type { BookNames } from "../book";
import { pageLayout } from "../page";
import { emptySheet } from "../sheet-frame";
import { tableLayout } from "../table-layout";
import type { TableColumn, TableLayout } from "../table-layout";
import { STYLES } from "../theme";
import { textWidth } from "../width";
import { PUBLICATION_COLUMNS } from "./publication-columns";
import type { PublicationRow } from "./publication-rows";

const COLUMNS: readonly TableColumn<PublicationRow>[] = PUBLICATION_COLUMNS.map(({ header, field }) => ({
  header,
  cell: (row) => {
    const value = row[field];
    return typeof value === "number" ? number(value) : text(value);
  },
  style: { ...STYLES.text, wrap: false },
  min: textWidth(header) + 2,
  max: 80,
}));

/** The table of 公表用データ. */
export const publicationTable = (book: BookNames, rows: readonly PublicationRow[]): TableLayout =>
  tableLayout({ name: book.table("publication"), top: 0, columns: COLUMNS, rows });

/**
 * 公表用データ: one table from the first cell on, one value a row, numbers as numbers, neither formulas nor merged cells
 * nor titles, as 総務省's rules for machine-readable statistics ask; Power Query reads it by the table's name.
 */
export const publicationSheet = (book: BookNames, rows: readonly PublicationRow[]): SheetBlueprint => {
  const table = publicationTable(book, rows);
  const { range } = table.table;
  return {
    ...emptySheet(
      book,
      "publication",
      pageLayout(
        book.plan,
        { paper: "A4", orientation: "landscape", asOf: null },
        { printArea: range, titleRows: { from: 0, to: 0 } },
      ),
    ),
    blocks: [table.block],
    styles: table.styles,
    columns: table.columns,
    rowHeights: table.rowHeights,
    tables: [table.table],
    freeze: { rows: 1, columns: 0 },
  };
};
