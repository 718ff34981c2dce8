import type {
  CellValue,
  ModelSheet,
  ModelTable,
  ModelWorkbook,
} from "../../../src/local-excel/model/contract";
import { boxOfArea, readArea } from "../../../src/local-excel/model/references/area";
import { createWorkbook } from "../../../src/local-excel/model/workbook";

type Rows = readonly (readonly (CellValue | null)[])[];

/** Zero-based place of an A1 address. */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const area = readArea(address);
  if (area === null) throw new Error(`${address} is no address`);
  const { row, column } = boxOfArea(area);
  return { row, column };
}

export const boxAt = (address: string): { row: number; column: number; rows: number; columns: number } => {
  const area = readArea(address);
  if (area === null) throw new Error(`${address} is no address`);
  return boxOfArea(area);
};

/** Writes rows of values from a cell on. */
export function put(sheet: ModelSheet, address: string, rows: Rows): void {
  sheet.write({ ...placeOf(address), rows: rows.length, columns: rows[0]?.length ?? 0 }, rows);
}

export const valueAt = (sheet: ModelSheet, address: string): CellValue => {
  const { row, column } = placeOf(address);
  return sheet.cell(row, column).value;
};
export const formulaAt = (sheet: ModelSheet, address: string): string | null => {
  const { row, column } = placeOf(address);
  return sheet.cell(row, column).formula;
};

export const type = (sheet: ModelSheet, address: string, typed: string): void => {
  const { row, column } = placeOf(address);
  sheet.workbook.type(sheet, row, column, typed);
};

/** The code of the error that work throws. */
export function codeOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error !== null && typeof error === "object" && "code" in error ? error.code : error;
  }
  return null;
}

/** A workbook with a sheet 一覧 holding the table 一覧表: キー, 名称, 実績, 目標 in A1:D5. */
export function listWorkbook(): { workbook: ModelWorkbook; list: ModelSheet; table: ModelTable } {
  const workbook = createWorkbook();
  const list = workbook.activeSheet;
  list.name = "一覧";
  put(list, "A1", [
    ["キー", "名称", "実績", "目標"],
    ["k1", "満足度", 50, 60],
    ["k2", "貸出", 80, 70],
    ["k3", "相談", 30, ""],
    ["k4", "資源化", 45, 50],
  ]);
  const table = workbook.addTable(list, boxAt("A1:D5"), true);
  table.name = "一覧表";
  return { workbook, list, table };
}
