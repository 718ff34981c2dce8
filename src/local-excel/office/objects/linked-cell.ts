import type { ModelWorkbook } from "../../model/contract";
import { readAddress, referenceTo } from "../address/address";
import { invalidArgument } from "../interpreter/arguments";

/** What a chart shows for a name or title linked to a cell: the cell's text, nothing where the cell is gone. */
export function linkedText(workbook: ModelWorkbook, reference: string): string {
  const place = readAddress(reference, null, workbook);
  return place === null ? "" : place.sheet.text(place.box.row, place.box.column);
}

const withoutSheet = (reference: string): string =>
  reference.slice(reference.lastIndexOf("!") + 1).toUpperCase();

/**
 * The link a formula of a title stands for. Excel takes nothing but a reference to one cell that names the sheet, row
 * and column absolute (PHPOffice/PhpSpreadsheet pull request 3800).
 */
export function linkToCell(workbook: ModelWorkbook, formula: string): string {
  const place = formula.startsWith("=") ? readAddress(formula, null, workbook) : null;
  if (place === null || place.box.rows * place.box.columns > 1) throw invalidArgument(formula);
  const link = referenceTo(place);
  if (withoutSheet(link) !== withoutSheet(formula)) throw invalidArgument(formula);
  return link;
}
