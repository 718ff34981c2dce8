import { twoWay } from "../two-way";

/** Excel.PaperType ↔ paper numbers (ECMA-376 part 1, 18.3.1.63; B sizes are JIS). */
export const PAPER = twoWay([
  ["Letter", "1"],
  ["Tabloid", "3"],
  ["Ledger", "4"],
  ["Legal", "5"],
  ["Statement", "6"],
  ["Executive", "7"],
  ["A3", "8"],
  ["A4", "9"],
  ["A4Small", "10"],
  ["A5", "11"],
  ["B4", "12"],
  ["B5", "13"],
  ["Folio", "14"],
]);
