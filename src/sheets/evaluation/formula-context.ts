import type { FormulaYears } from "../../evaluation/formula-years";
import type { BookNames } from "../book";
import type { YearColumn } from "../year-columns";
import type { CriteriaCells } from "./criteria-cells";
import { rowCells, type RowCells } from "./row-cells";
import type { EvaluationRow } from "./evaluation-row";

/** What the cells of 進捗評価 are made from. */
export type Context = {
  readonly book: BookNames;
  readonly years: readonly YearColumn[];
  readonly formulaYears: FormulaYears;
  readonly columns: ReadonlyMap<string, number>;
  readonly criteria: CriteriaCells;
};

/** Formula text (without `=`) of one cell, or a fixed value. */
export type CellRule = (row: EvaluationRow, cells: RowCells) => string | number;

export const cellsOfRow = ({ columns, years }: Context, sheetRow: number): RowCells =>
  rowCells(columns, years, sheetRow);
