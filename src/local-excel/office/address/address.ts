import { MAX_COLUMNS, MAX_ROWS } from "../../model/box";
import type { Box, ModelSheet, ModelWorkbook } from "../../model/contract";
import { areaOfBox, areaText, boxOfArea, readArea } from "../../model/references/area";
import { quotedSheet } from "../../model/references/sheet-prefix";

/** Cells of one sheet. The box of a range a client keeps follows inserted and deleted rows and columns. */
export type Place = { readonly sheet: ModelSheet; box: Box };

export const WHOLE_SHEET: Box = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** `Sheet1!A1:B2`, as `range.address` gives it. */
export function addressOf({ sheet, box }: Place): string {
  return `${quotedSheet(sheet.name)}!${localAddressOf(box)}`;
}

/**
 * `A1:B2`: the address without its sheet, as events give it. The whole sheet is `1:1048576`, as Excel for Windows calls
 * it (ClosedXML pull request 1021); unverified on the web.
 */
export function localAddressOf(box: Box): string {
  if (box.rows >= MAX_ROWS && box.columns >= MAX_COLUMNS) return `1:${MAX_ROWS}`;
  return areaText(areaOfBox(box, false));
}

/** `='2024年'!$A$1:$B$2`: how Excel writes a range into a formula, name or chart. */
export function referenceTo({ sheet, box }: Place): string {
  return `=${quotedSheet(sheet.name)}!${areaText(areaOfBox(box, true))}`;
}

/**
 * The cells an address means: `A1`, `$A$1:B2`, `A:C`, `1:3`, `Sheet1!A1`, with or without a leading `=`.
 * Without a sheet name they are on `home`. Null for anything else, or a sheet that is not there.
 */
export function readAddress(address: string, home: ModelSheet | null, workbook: ModelWorkbook): Place | null {
  const text = address.startsWith("=") ? address.slice(1) : address;
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? home : workbook.sheetByName(unquoted(text.slice(0, bang)));
  const area = readArea(text.slice(bang + 1));
  return sheet === null || area === null ? null : { sheet, box: boxOfArea(area) };
}

function unquoted(name: string): string {
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
