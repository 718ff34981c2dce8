import type { CellValue } from "../../model/contract";
import { boxOf } from "../addresses";
import { movedFormula } from "../formulas/shared-formula";
import {
  attributeOf,
  childOf,
  childrenOf,
  isNamed,
  numberOf,
  textOf,
  type XmlElement,
} from "../xml/read-xml";
import { decodeExcelString } from "../xml/excel-string";
import { readStringItem } from "./shared-strings";

/** A cell as the file has it. `formula` in the file's form, without `=`. */
export type FileCell = {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly value: CellValue;
  readonly formula: string | null;
};

type Master = { readonly formula: string; readonly row: number; readonly column: number };

const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of the 1900 date system, its false leap day counted. */
const EPOCH = Date.UTC(1899, 11, 30);

const serialOf = (isoDate: string): number =>
  (Date.parse(
    /[zZ]|[+-]\d\d:\d\d$/.test(isoDate) ? isoDate : `${isoDate}${isoDate.includes("T") ? "Z" : ""}`,
  ) -
    EPOCH) /
  MILLISECONDS_PER_DAY;

const readValue = (node: XmlElement, strings: readonly string[]): CellValue => {
  const text = textOf(childOf(node, "v"));
  switch (attributeOf(node, "t") ?? "n") {
    case "s":
      return strings[Number(text)] ?? "";
    case "inlineStr":
      return readStringItem(childOf(node, "is"));
    case "str":
      return decodeExcelString(text);
    case "b":
      return text === "1" || text === "true";
    case "e":
      return { error: text };
    case "d":
      return serialOf(text);
    default:
      return text === "" || Number.isNaN(Number(text)) ? "" : Number(text);
  }
};

/** Formulas Excel wrote once for many cells are given to each. */
const readFormula = (
  node: XmlElement | undefined,
  row: number,
  column: number,
  masters: Map<string, Master>,
): string | null => {
  if (node === undefined) return null;
  const formula = textOf(node);
  const kind = attributeOf(node, "t");
  if (kind === "dataTable") return null;
  if (kind !== "shared") return formula === "" ? null : formula;
  const id = attributeOf(node, "si") ?? "";
  if (formula !== "") {
    masters.set(id, { formula, row, column });
    return formula;
  }
  const master = masters.get(id);
  return master === undefined ? null : movedFormula(master.formula, row - master.row, column - master.column);
};

/** Rows and cells may leave out their position: they then follow the one before. */
export const readCells = (
  sheetData: XmlElement | undefined,
  strings: readonly string[],
): readonly FileCell[] => {
  const cells: FileCell[] = [];
  const masters = new Map<string, Master>();
  let row = -1;
  for (const rowNode of childrenOf(sheetData, "row")) {
    row = (numberOf(rowNode, "r") ?? row + 2) - 1;
    let column = -1;
    for (const node of childrenOf(rowNode)) {
      if (!isNamed(node, "c")) continue;
      column = boxOf(attributeOf(node, "r") ?? "")?.column ?? column + 1;
      cells.push({
        row,
        column,
        style: numberOf(node, "s") ?? 0,
        value: readValue(node, strings),
        formula: readFormula(childOf(node, "f"), row, column, masters),
      });
    }
  }
  return cells;
};
