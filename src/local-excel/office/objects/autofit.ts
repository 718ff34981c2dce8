import { DEFAULT_FONT } from "../../model/defaults";
import { intersection } from "../../model/box";
import type { ModelSheet } from "../../model/contract";
import type { Place } from "../address/address";

/** Points: a half-width character of the default font, the padding of a cell, and a line of text per font point. */
const CHARACTER = 6;
const PADDING = 3.75;
const LINE = 18.75 / DEFAULT_FONT.size;

/** Columns as wide as their longest text. An estimate: a full-width character counts two, fonts are not measured. */
export function fitColumns({ sheet, box }: Place): void {
  const used = sheet.usedBox(true);
  const looked = used === null ? null : intersection(used, box);
  if (looked === null) return;
  for (let column = looked.column; column < looked.column + looked.columns; column++) {
    let widest = 0;
    for (let row = looked.row; row < looked.row + looked.rows; row++) {
      widest = Math.max(widest, textWidth(sheet, row, column));
    }
    if (widest > 0) sheet.setColumnWidth(column, 1, widest + PADDING);
  }
}

/** Rows as high as their wrapped text needs, by the same estimate. */
export function fitRows({ sheet, box }: Place): void {
  for (let row = box.row; row < box.row + box.rows; row++) {
    let height = sheet.standardHeight;
    const used = sheet.usedBox(true);
    if (used === null) return;
    for (let column = used.column; column < used.column + used.columns; column++) {
      const { format } = sheet.cell(row, column);
      const room = Math.max(CHARACTER, sheet.columnWidth(column) - PADDING);
      const lines = format.wrap === true ? Math.ceil(textWidth(sheet, row, column) / room) : 1;
      height = Math.max(height, Math.max(1, lines) * LINE * (format.fontSize ?? DEFAULT_FONT.size));
    }
    sheet.setRowHeight(row, 1, height);
  }
}

function textWidth(sheet: ModelSheet, row: number, column: number): number {
  const size = (sheet.cell(row, column).format.fontSize ?? DEFAULT_FONT.size) / DEFAULT_FONT.size;
  let units = 0;
  for (const character of sheet.text(row, column)) units += isHalfWidth(character) ? 1 : 2;
  return units * CHARACTER * size;
}

/** Latin letters and half-width kana. */
function isHalfWidth(character: string): boolean {
  return /[\u0020-\u00ff\uff61-\uff9f]/.test(character);
}
