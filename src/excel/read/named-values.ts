import type { Cell } from "../../values/cell";
import { CELL_PROPERTIES, readCells } from "./table-content";

/** Asks for the first cell a workbook name refers to; null where the name is gone or refers to no cell. */
export const loadNamedCell = (context: Excel.RequestContext, name: string): (() => Cell | null) => {
  const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load(CELL_PROPERTIES);
  return () => (range.isNullObject ? null : (readCells(range)[0]?.[0] ?? null));
};
