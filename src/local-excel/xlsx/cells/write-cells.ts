import type { CellValue, ModelCell, ModelSheet, ModelTable } from "../../model/contract";
import { cellReference, COLUMNS, ROWS } from "../addresses";
import { fileFormula } from "../formulas/file-form";
import type { StyleSheetWriter } from "../styles/style-sheet-writer";
import { encodeExcelString } from "../xml/excel-string";
import { element, escapeText } from "../xml/write-xml";
import type { SharedStrings } from "./shared-strings";

/** What all sheets of one workbook write into together. */
export type CellSinks = { readonly styles: StyleSheetWriter; readonly strings: SharedStrings };

type Placed = { readonly row: number; readonly column: number; readonly cell: ModelCell };
type Stored = { readonly type: string | undefined; readonly text: string };

const scalar = (value: Exclude<CellValue, string>): Stored => {
  if (typeof value === "number") return { type: undefined, text: String(value) };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  return { type: "e", text: value.error };
};

const constant = (value: CellValue, strings: SharedStrings): Stored =>
  typeof value === "string" ? { type: "s", text: String(strings.indexOf(value)) } : scalar(value);

const result = (value: CellValue): Stored =>
  typeof value === "string" ? { type: "str", text: encodeExcelString(value) } : scalar(value);

const valueElement = ({ text }: Stored): string => `<v>${escapeText(text)}</v>`;

const cellXml = ({ row, column, cell }: Placed, sinks: CellSinks, table: ModelTable | null): string => {
  const style = sinks.styles.cellStyle(cell.format);
  const attributes = { r: cellReference(row, column), s: style === 0 ? undefined : style };
  if (cell.formula !== null) {
    const stored = result(cell.value);
    const formula = element("f", {}, escapeText(fileFormula(cell.formula, table?.name ?? null)));
    return element("c", { ...attributes, t: stored.type }, formula, valueElement(stored));
  }
  if (cell.value === "") return style === 0 ? "" : element("c", attributes);
  const stored = constant(cell.value, sinks.strings);
  return element("c", { ...attributes, t: stored.type }, valueElement(stored));
};

/** Rows without cells are looked at this far below the last cell for a height or a hidden mark. */
const ROWS_BELOW = 200;

const cellsByRow = (sheet: ModelSheet): ReadonlyMap<number, Placed[]> => {
  const rows = new Map<number, Placed[]>();
  for (const placed of sheet.cells()) {
    const row = rows.get(placed.row);
    if (row === undefined) rows.set(placed.row, [placed]);
    else row.push(placed);
  }
  for (const row of rows.values()) row.sort((a, b) => a.column - b.column);
  return rows;
};

/** Finds the table a cell stands in, among the few of its sheet. */
export const tableAt = (tables: readonly ModelTable[], row: number, column: number): ModelTable | null =>
  tables.find(
    ({ box }) =>
      row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns,
  ) ?? null;

/** `<sheetData>`: rows with their cells, formulas with the results they have now. */
export const sheetDataXml = (sheet: ModelSheet, sinks: CellSinks): string => {
  const rows = cellsByRow(sheet);
  const tables = sheet.workbook.tables.filter((table) => table.sheet === sheet);
  let last = -1;
  for (const row of rows.keys()) last = Math.max(last, row);
  // A whole row's format shows in its last cell, unless that is a whole column's.
  const ofLastColumn = sinks.styles.cellStyle(sheet.cell(ROWS - 1, COLUMNS - 1).format);
  const rowStyle = (row: number): number => {
    const style = sinks.styles.cellStyle(sheet.cell(row, COLUMNS - 1).format);
    return style === ofLastColumn ? 0 : style;
  };
  const xml: string[] = [];
  for (let row = 0; row <= last + ROWS_BELOW; row += 1) {
    const cells = rows.get(row) ?? [];
    const isSet = sheet.rowHeightSet(row);
    const isHidden = sheet.rowHidden(row);
    const style = rowStyle(row);
    const inside = cells.map((placed) => cellXml(placed, sinks, tableAt(tables, row, placed.column)));
    if (!isSet && !isHidden && style === 0 && inside.every((cell) => cell === "")) continue;
    xml.push(
      element(
        "row",
        {
          r: row + 1,
          s: style === 0 ? undefined : style,
          customFormat: style === 0 ? undefined : true,
          ht: isSet ? sheet.rowHeight(row) : undefined,
          hidden: isHidden ? true : undefined,
          customHeight: isSet ? true : undefined,
        },
        ...inside,
      ),
    );
  }
  return `<sheetData>${xml.join("")}</sheetData>`;
};
