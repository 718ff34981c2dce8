import type { CellValue } from "../contract";
import type { FormulaNode } from "./dependency-index";

const sameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && a.error === b.error);

/** Puts a formula's result into its cell. @returns whether the cell shows something else now. */
export function keepResult(node: FormulaNode, value: CellValue): boolean {
  const cell = node.sheet.store.get(node.row, node.column);
  if (cell === undefined || sameValue(cell.value, value)) return false;
  node.sheet.store.set(node.row, node.column, { ...cell, value });
  return true;
}
