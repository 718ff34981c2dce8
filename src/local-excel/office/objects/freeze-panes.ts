import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from "../../model/box";
import type { Box, ModelSheet } from "../../model/contract";
import { invalidArgument, numberOr } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { ExcelError } from "../../model/excel-error";
import { asPlace } from "./range-arguments";
import { rangeAt } from "./range-navigation";

export const freezePanes: HostClass<ModelSheet> = defineClass<ModelSheet>("WorksheetFreezePanes", {
  call: {
    FreezeAt: (sheet, args) => {
      const { box } = asPlace(args[0], sheet, sheet.workbook);
      // The frozen part always begins at the sheet's upper left corner.
      sheet.frozen = {
        rows: isWholeColumns(box) ? 0 : box.row + box.rows,
        columns: isWholeRows(box) ? 0 : box.column + box.columns,
      };
    },
    FreezeRows: (sheet, args) => {
      sheet.frozen = { rows: count(numberOr(args, 0, 1)), columns: 0 };
    },
    FreezeColumns: (sheet, args) => {
      sheet.frozen = { rows: 0, columns: count(numberOr(args, 0, 1)) };
    },
    Unfreeze: (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
    GetLocation: (sheet) => {
      const box = frozenBox(sheet);
      if (box === null) throw new ExcelError("ItemNotFound", "No panes are frozen.");
      return rangeAt({ sheet }, box);
    },
    GetLocationOrNullObject: (sheet) => {
      const box = frozenBox(sheet);
      return box === null ? null : rangeAt({ sheet }, box);
    },
  },
});

/** Entire rows or columns when only those are frozen. */
function frozenBox({ frozen }: ModelSheet): Box | null {
  if (frozen.rows === 0 && frozen.columns === 0) return null;
  return { row: 0, column: 0, rows: frozen.rows || MAX_ROWS, columns: frozen.columns || MAX_COLUMNS };
}

function count(value: number): number {
  if (!Number.isInteger(value) || value < 1) throw invalidArgument();
  return value;
}
