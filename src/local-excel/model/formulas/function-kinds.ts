import { OWN_FUNCTIONS } from "./own/own-functions";

/** Recalculated every time ("Excel Recalculation", learn.microsoft.com). */
export const VOLATILE = new Set([
  "NOW",
  "TODAY",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "INDIRECT",
  "OFFSET",
  "INFO",
  "CELL",
]);

/** May read cells that are not written in the formula. */
export const READS_ANYWHERE = new Set(["INDIRECT", "OFFSET"]);

/**
 * Work on the values of an area alone, so that the area can be given to them as an array once for all formulas.
 * Everything else (ROW, OFFSET, SUBTOTAL …) gets the reference itself.
 */
export const TAKES_ARRAYS = new Set([
  ...OWN_FUNCTIONS.keys(),
  "AND",
  "AVERAGE",
  "AVERAGEIF",
  "AVERAGEIFS",
  "COUNT",
  "COUNTA",
  "COUNTBLANK",
  "COUNTIF",
  "COUNTIFS",
  "HLOOKUP",
  "INDEX",
  "LARGE",
  "LOOKUP",
  "MATCH",
  "MAX",
  "MAXIFS",
  "MEDIAN",
  "MIN",
  "MINIFS",
  "OR",
  "RANK",
  "RANK.EQ",
  "SMALL",
  "SUM",
  "SUMIF",
  "SUMIFS",
  "SUMPRODUCT",
  "TEXTJOIN",
  "VLOOKUP",
  "XLOOKUP",
  "XMATCH",
]);

/** Want a reference, even when it comes out of INDEX. */
export const WANTS_REFERENCE = new Set([
  "ROW",
  "COLUMN",
  "OFFSET",
  "CELL",
  "ISREF",
  "ISFORMULA",
  "FORMULATEXT",
  "SUBTOTAL",
  "AGGREGATE",
  "AREAS",
  "SHEET",
]);
