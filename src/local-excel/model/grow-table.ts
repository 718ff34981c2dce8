import { validationOn } from "./blocks/placed-rules";
import { cellBox, containsBox, intersects, isRightBelow } from "./box";
import type { Box } from "./contract";
import type { Host } from "./host";
import { boxOfArea } from "./references/area";
import { copiedFormula } from "./references/copied-formula";
import { rewriteBook } from "./rewrite-book";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

/** The table whose last row is right above the cell, if it can take in another row. */
function tableAbove(host: Host, sheet: Sheet, row: number, column: number): Table | null {
  const { tables } = host.book;
  const table = tables.find(
    ({ sheet: on, currentBox: box, showTotals }) =>
      on === sheet && !showTotals && isRightBelow(box, row, column),
  );
  if (table === undefined) return null;
  const grown = { ...table.currentBox, rows: table.currentBox.rows + 1 };
  const other = tables.some(
    (next) => next !== table && next.sheet === sheet && intersects(next.currentBox, grown),
  );
  return other || sheet.merges.some((merge) => intersects(merge, grown)) ? null : table;
}

/** The column's formula, when every data row has it. */
function calculatedColumn(table: Table, column: number): string | null {
  const { row, rows } = table.dataBox;
  const last = table.sheet.store.get(row + rows - 1, column)?.formula ?? null;
  const first = table.sheet.store.get(row, column)?.formula ?? null;
  return first !== null && last === copiedFormula(first, rows - 1, 0) ? last : null;
}

/** The new row takes formulas, formats and validation from the row above, as Excel's AutoExpansion does. */
function fillRow(table: Table, row: number): void {
  const { sheet, currentBox: box } = table;
  for (let column = box.column; column < box.column + box.columns; column++) {
    const above = sheet.held(row - 1, column);
    const cell = sheet.held(row, column);
    const formula = calculatedColumn(table, column);
    const format = Object.keys(cell.format).length > 0 ? { ...above.format, ...cell.format } : above.format;
    const empty = cell.value === "" && cell.formula === null;
    if (empty && formula !== null)
      sheet.put(row, column, { value: "", formula: copiedFormula(formula, 1, 0), format });
    else sheet.put(row, column, { ...cell, format });
    const validation = sheet.validationList.at(row - 1, column);
    if (validation === null) continue;
    sheet.validationList.set(cellBox(row, column), null);
    sheet.validationList.place(validationOn(validation, [cellBox(row, column)]));
  }
}

/** Whatever referred to all data rows of some columns takes in the new row: formulas, lists, charts, formats. */
function growReferences(host: Host, table: Table): void {
  const { sheet, dataBox } = table;
  const last = dataBox.row + dataBox.rows - 1;
  const grown = (box: Box): Box => {
    const whole = containsBox(dataBox, box) && box.row + box.rows - 1 === last;
    return whole ? { ...box, rows: box.rows + 1 } : box;
  };
  sheet.conditionalFormats = sheet.conditionalFormats.map((spec) => ({
    ...spec,
    boxes: spec.boxes.map(grown),
  }));
  rewriteBook(host.book, (segment, at) => {
    if (segment.kind !== "reference" || segment.area.shape === "cell") return segment;
    if ((segment.sheet?.name ?? at.sheet).toLowerCase() !== sheet.name.toLowerCase()) return segment;
    const { area } = segment;
    const whole =
      containsBox(dataBox, boxOfArea(area)) && area.top.index === dataBox.row && area.bottom.index === last;
    return whole ? { ...segment, area: { ...area, bottom: { ...area.bottom, index: last + 1 } } } : segment;
  });
}

/** Typing right below a table takes the row in ("Turn table AutoExpansion on or off"). */
export function growTable(host: Host, sheet: Sheet, row: number, column: number): void {
  const table = tableAbove(host, sheet, row, column);
  if (table === null) return;
  fillRow(table, row);
  growReferences(host, table);
  table.currentBox = { ...table.currentBox, rows: table.currentBox.rows + 1 };
  host.referencesChanged();
  host.changed("table", sheet, table.currentBox);
}

/** The same of rows that were pasted. */
export function takeInRows(host: Host, sheet: Sheet, { row, column, rows }: Box): void {
  for (let down = 0; down < rows; down++) growTable(host, sheet, row + down, column);
}
