import type { Cell } from "../../values/cell";
import type { TableContent } from "../../values/table-content";

const CELL_TYPES: Readonly<Record<string, Cell["type"]>> = {
  Empty: "empty",
  String: "text",
  RichValue: "text",
  Double: "number",
  Integer: "number",
  Boolean: "boolean",
  Error: "error",
};

type CellGrids = {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  /** Absent where it was not asked for. */
  readonly numberFormat?: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
};

/** The properties `readCells` needs of a range. */
export const CELL_PROPERTIES = "rowIndex,columnIndex,values,valueTypes,numberFormat,formulas";

const cellValue = (value: unknown): Cell["value"] =>
  typeof value === "number" || typeof value === "boolean" ? value : String(value ?? "");

const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

/** Cells of a loaded range, as the rest of the project sees them. */
export const readCells = (range: CellGrids): readonly (readonly Cell[])[] =>
  range.values.map((row, r) =>
    row.map((value, c): Cell => {
      const formula = range.formulas[r]?.[c];
      return {
        value: cellValue(value),
        type: CELL_TYPES[range.valueTypes[r]?.[c] ?? "Empty"] ?? "text",
        numberFormat: String(range.numberFormat?.[r]?.[c] ?? "General"),
        formula: isFormula(formula, value) ? formula : null,
      };
    }),
  );

/**
 * Asks for a table wherever it stands; call the result after the request. Column heads come from the columns, so
 * a hidden header row does no harm.
 */
export const loadTable = (context: Excel.RequestContext, name: string): (() => TableContent) => {
  const table = context.workbook.tables.getItem(name).load("name,worksheet/name");
  const columns = table.columns.load("items/name");
  const body = table.getDataBodyRange().load(CELL_PROPERTIES);
  return () => ({
    table: table.name,
    sheet: table.worksheet.name,
    headers: columns.items.map((column) => column.name),
    firstRow: body.rowIndex,
    firstColumn: body.columnIndex,
    rows: readCells(body),
  });
};
