import type { Cell } from "../../values/cell";
import type { Place } from "../../values/entry";
import { CELL_PROPERTIES, readCells } from "./table-content";

/** `'進捗 評価'!C2` → sheet and cell. */
const placeOf = (address: string): Place => {
  const mark = address.lastIndexOf("!");
  const sheet = address.slice(0, mark).replace(/^'(.*)'$/s, "$1");
  return { sheet: sheet.replace(/''/g, "'"), cell: address.slice(mark + 1).replace(/:.*$/, "") };
};

/** A cell that bears a workbook name. */
export type NamedCell = { readonly cell: Cell; readonly place: Place };

/** Asks for the first cell a workbook name refers to; null where the name is gone or refers to no cell. */
export const loadNamedCell = (context: Excel.RequestContext, name: string): (() => NamedCell | null) => {
  const range = context.workbook.names
    .getItemOrNullObject(name)
    .getRangeOrNullObject()
    .load(`${CELL_PROPERTIES},address`);
  return () => {
    const cell = range.isNullObject ? undefined : readCells(range)[0]?.[0];
    return cell === undefined ? null : { cell, place: placeOf(range.address) };
  };
};
