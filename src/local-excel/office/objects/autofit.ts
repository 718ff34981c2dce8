import { intersection } from "../../model/box";
import { columnFor, neededHeight, textWidth } from "../../model/text-size";
import type { Place } from "../address/address";

/** Columns as wide as their longest text, by an estimate: fonts are not measured. */
export function fitColumns({ sheet, box }: Place): void {
  const used = sheet.usedBox(true);
  const looked = used === null ? null : intersection(used, box);
  if (looked === null) return;
  for (let column = looked.column; column < looked.column + looked.columns; column++) {
    let widest = 0;
    for (let row = looked.row; row < looked.row + looked.rows; row++) {
      widest = Math.max(widest, textWidth(sheet, row, column));
    }
    if (widest > 0) sheet.setColumnWidth(column, 1, columnFor(widest));
  }
}

/** Rows as high as their wrapped text needs, by the same estimate. */
export function fitRows({ sheet, box }: Place): void {
  if (sheet.usedBox(true) === null) return;
  for (let row = box.row; row < box.row + box.rows; row++) {
    sheet.setRowHeight(row, 1, neededHeight(sheet, row));
  }
}
