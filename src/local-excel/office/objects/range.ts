import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from "../../model/box";
import { addressOf, type Place } from "../address/address";
import { asFlag } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { conditionalFormatCollection } from "./conditional-format-collection";
import { dataValidation } from "./data-validation";
import { rangeActions } from "./range-actions";
import { rangeCells, rangeCellSetters } from "./range-cells";
import { rangeFormat } from "./range-format";
import { hyperlinkOf, setHyperlink } from "./range-hyperlink";
import { rangeNavigation } from "./range-navigation";
import { rangeSort } from "./range-sort";
import { uniformSpan } from "./uniform";
import { worksheet } from "./worksheet";

export const range: HostClass<Place> = defineClass<Place>("Range", {
  get: {
    ...rangeCells,
    Address: (place) => addressOf(place),
    AddressLocal: (place) => addressOf(place),
    RowIndex: ({ box }) => box.row,
    ColumnIndex: ({ box }) => box.column,
    RowCount: ({ box }) => box.rows,
    ColumnCount: ({ box }) => box.columns,
    // Above 2^31 - 1 cells Excel answers -1 (documented).
    CellCount: ({ box }) => (box.rows * box.columns > 2 ** 31 - 1 ? -1 : box.rows * box.columns),
    IsEntireColumn: ({ box }) => isWholeColumns(box),
    IsEntireRow: ({ box }) => isWholeRows(box),
    RowHidden: ({ sheet, box }) => uniformSpan(box.row, box.rows, (row) => sheet.rowHidden(row)),
    ColumnHidden: ({ sheet, box }) =>
      uniformSpan(box.column, box.columns, (column) => sheet.columnHidden(column)),
    Hidden: hiddenState,
    Hyperlink: hyperlinkOf,
    Left: ({ sheet, box }) => sheet.cellPosition(box.row, box.column).left,
    Top: ({ sheet, box }) => sheet.cellPosition(box.row, box.column).top,
    Width: ({ sheet, box }) =>
      extent(box.column, box.columns, MAX_COLUMNS, (at) => sheet.cellPosition(0, at).left),
    Height: ({ sheet, box }) => extent(box.row, box.rows, MAX_ROWS, (at) => sheet.cellPosition(at, 0).top),
  },
  set: {
    ...rangeCellSetters,
    RowHidden: ({ sheet, box }, value) => sheet.setRowHidden(box.row, box.rows, asFlag(value)),
    ColumnHidden: ({ sheet, box }, value) => sheet.setColumnHidden(box.column, box.columns, asFlag(value)),
    Hyperlink: setHyperlink,
  },
  navigate: {
    Worksheet: ({ sheet }) => worksheet.of(sheet),
    Format: (place) => rangeFormat.of(place),
    DataValidation: (place) => dataValidation.of(place),
    ConditionalFormats: (place) => conditionalFormatCollection.of(place),
    Sort: (place) => rangeSort.of(place),
  },
  call: { ...rangeNavigation, ...rangeActions },
});

/** True when every cell is hidden, false when none is, null in between. */
function hiddenState({ sheet, box }: Place): boolean | null {
  const rows = uniformSpan(box.row, box.rows, (row) => sheet.rowHidden(row));
  const columns = uniformSpan(box.column, box.columns, (column) => sheet.columnHidden(column));
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

function extent(from: number, count: number, limit: number, position: (at: number) => number): number {
  return position(Math.min(from + count, limit - 1)) - position(from);
}
