import { MAX_COLUMNS, MAX_ROWS, intersects } from "./box";
import type { Book } from "./book";
import type { Box, ConditionalFormatSpec, ModelChart, PageSetup } from "./contract";
import { ExcelError } from "./excel-error";
import { moveBox, moveBoxes, type Axis } from "./move-box";
import { copiedFormula } from "./references/copied-formula";
import { cellsMoved, columnDeleted, tableDeleted } from "./references/changes";
import { rewriteBook } from "./rewrite-book";
import type { Sheet } from "./sheet";
import { moveIndex, moveSpan, type SpanChange } from "./span";
import type { Table } from "./table";
import { moveFilters } from "./table-filter";
import { uniqueHeaders } from "./unique-headers";
import { without } from "./without";

const band = (axis: Axis, at: number, count: number): Box =>
  axis === "rows"
    ? { row: at, column: 0, rows: count, columns: MAX_COLUMNS }
    : { row: 0, column: at, rows: MAX_ROWS, columns: count };

/** Excel refuses to push cells that hold something off the end of the sheet. */
function refuseOverflow(sheet: Sheet, axis: Axis, count: number): void {
  const limit = axis === "rows" ? MAX_ROWS : MAX_COLUMNS;
  const used = sheet.store.usedBox((cell) => cell.value !== "" || cell.formula !== null);
  const end = used === null ? 0 : axis === "rows" ? used.row + used.rows : used.column + used.columns;
  if (end + count > limit)
    throw new ExcelError("InvalidOperation", "Cells would be pushed off the worksheet.");
}

function moveBreaks(breaks: readonly number[], change: SpanChange): readonly number[] {
  return breaks.flatMap((index) => moveIndex(index, change) ?? []);
}

function movePage(page: PageSetup, axis: Axis, change: SpanChange): PageSetup {
  const titles = (span: PageSetup["titleRows"]): PageSetup["titleRows"] => {
    if (span === null) return null;
    const moved = moveSpan({ from: span.from, count: span.to - span.from + 1 }, change);
    return moved === null ? null : { from: moved.from, to: moved.from + moved.count - 1 };
  };
  const area = page.printArea === null ? null : moveBoxes(page.printArea, axis, change);
  const moved = { ...page, printArea: area === null || area.length === 0 ? null : area };
  return axis === "rows"
    ? { ...moved, rowBreaks: moveBreaks(page.rowBreaks, change), titleRows: titles(page.titleRows) }
    : {
        ...moved,
        columnBreaks: moveBreaks(page.columnBreaks, change),
        titleColumns: titles(page.titleColumns),
      };
}

/** Charts move, and grow or shrink, with the cells under them (Excel's default placement). */
function moveCharts(
  sheet: Sheet,
  charts: readonly ModelChart[],
  axis: Axis,
  change: SpanChange,
  size: number,
): void {
  const sizes = axis === "rows" ? sheet.rowSizes : sheet.columnSizes;
  const edge = sizes.position(change.at);
  const shift = (place: number): number =>
    change.kind === "insert"
      ? place >= edge
        ? place + size
        : place
      : Math.max(Math.min(place, edge), place - size);
  for (const chart of charts) {
    const [start, length] = axis === "rows" ? [chart.top, chart.height] : [chart.left, chart.width];
    const [from, to] = [shift(start), shift(start + length)];
    if (axis === "rows") [chart.top, chart.height] = [from, Math.max(0, to - from)];
    else [chart.left, chart.width] = [from, Math.max(0, to - from)];
  }
}

function moveConditionalFormats(
  specs: readonly ConditionalFormatSpec[],
  axis: Axis,
  change: SpanChange,
): ConditionalFormatSpec[] {
  return specs
    .map((spec) => ({ ...spec, boxes: moveBoxes(spec.boxes, axis, change) }))
    .filter(({ boxes }) => boxes.length > 0);
}

/** The columns of a table after columns were inserted into it or deleted from it, and the ones that are gone. */
function moveTableColumns(
  table: Table,
  change: SpanChange,
): { readonly names: readonly string[]; readonly gone: readonly string[] } {
  const left = table.currentBox.column;
  if (change.kind === "delete") {
    const stays = (index: number): boolean => moveIndex(left + index, change) !== null;
    return {
      names: table.columns.filter((_, index) => stays(index)),
      gone: table.columns.filter((_, index) => !stays(index)),
    };
  }
  const at = change.at - left;
  if (at <= 0 || at >= table.columns.length) return { names: table.columns, gone: [] };
  const added = Array.from({ length: change.count }, () => "");
  return {
    names: uniqueHeaders([...table.columns.slice(0, at), ...added, ...table.columns.slice(at)]),
    gone: [],
  };
}

/** Same formula in every data row above: new rows inside the table get it too (calculated columns). */
function fillCalculatedColumns(table: Table, at: number, count: number): void {
  const { row, rows, column, columns } = table.dataBox;
  if (at <= row || at >= row + rows) return;
  const { store } = table.sheet;
  for (let index = column; index < column + columns; index++) {
    const above = store.get(at - 1, index);
    const below = store.get(at + count, index);
    if (
      above === undefined ||
      above.formula === null ||
      below?.formula !== copiedFormula(above.formula, count + 1, 0)
    )
      continue;
    for (let down = 1; down <= count; down++) {
      table.sheet.put(at - 1 + down, index, { ...above, formula: copiedFormula(above.formula, down, 0) });
    }
  }
}

/** What is put in among frozen rows or columns is frozen with them. */
function moveFrozen(frozen: Sheet["frozen"], axis: Axis, change: SpanChange): Sheet["frozen"] {
  const moved = moveSpan({ from: 0, count: frozen[axis] }, change);
  // Before the first row a span moves down; here it grows.
  const count = moved === null ? 0 : moved.from + moved.count;
  return { ...frozen, [axis]: frozen[axis] === 0 ? 0 : count };
}

/** Formats of the row above (or column to the left) are taken over by what is inserted, as Excel does. */
function inheritFormats(sheet: Sheet, axis: Axis, at: number, count: number): void {
  if (at === 0) return;
  const source = [...sheet.store.entriesIn(band(axis, at - 1, 1))];
  for (const { row, column, cell } of source) {
    const format = without(cell.format, "quotePrefix", "hyperlink");
    if (Object.keys(format).length === 0) continue;
    for (let index = at; index < at + count; index++) {
      const [r, c] = axis === "rows" ? [index, column] : [row, index];
      sheet.store.set(r, c, { value: "", formula: null, format });
    }
  }
}

function refuseHeaderRow(tables: readonly Table[], axis: Axis, change: SpanChange): void {
  for (const table of tables) {
    if (axis !== "rows" || change.kind !== "delete" || !table.showHeaders) continue;
    const { row, rows } = table.currentBox;
    const header = { ...table.currentBox, rows: 1 };
    const all = change.at <= row && change.at + change.count >= row + rows;
    if (!all && intersects(header, band("rows", change.at, change.count))) {
      throw new ExcelError("InvalidOperation", "A table's header row cannot be deleted.");
    }
  }
}

/** A table whose data rows are all deleted keeps an empty one. */
function keptBox(table: Table, box: Box | null): Box | null {
  const least = 1 + (table.showHeaders ? 1 : 0) + (table.showTotals ? 1 : 0);
  return box === null || box.rows >= least ? box : { ...box, rows: least };
}

/** Inserts or deletes whole rows or columns; everything that refers to cells follows. */
export function moveCells(book: Book, sheet: Sheet, axis: Axis, change: SpanChange): void {
  const tables = book.tables.filter((table) => table.sheet === sheet);
  if (change.kind === "insert") refuseOverflow(sheet, axis, change.count);
  refuseHeaderRow(tables, axis, change);

  const sizes = axis === "rows" ? sheet.rowSizes : sheet.columnSizes;
  const gonePoints = sizes.position(change.at + change.count) - sizes.position(change.at);
  const insertedPoints = change.count * sizes.size(Math.max(0, change.at - 1));
  moveCharts(sheet, sheet.charts, axis, change, change.kind === "delete" ? gonePoints : insertedPoints);

  const moved = tables.map((table) => ({
    table,
    box: keptBox(table, moveBox(table.currentBox, axis, change)),
    columns: axis === "columns" ? moveTableColumns(table, change) : { names: table.columns, gone: [] },
  }));
  rewriteBook(book, cellsMoved(sheet.name, axis, change));
  for (const { table, box, columns } of moved) {
    if (box === null) rewriteBook(book, tableDeleted(table.name));
    else for (const name of columns.gone) rewriteBook(book, columnDeleted(table.name, name));
  }

  sheet.store.move(axis, change);
  sheet.bands.move(axis, change);
  sizes.move(change);
  sheet.mergeList.move(axis, change);
  sheet.validationList.move(axis, change);
  sheet.conditionalFormats = moveConditionalFormats(sheet.conditionalFormats, axis, change);
  sheet.pageSetup = movePage(sheet.pageSetup, axis, change);
  sheet.frozen = moveFrozen(sheet.frozen, axis, change);
  if (change.kind === "insert") inheritFormats(sheet, axis, change.at, change.count);

  for (const { table, box, columns } of moved) {
    if (box === null) {
      book.tables.splice(book.tables.indexOf(table), 1);
      continue;
    }
    if (axis === "columns")
      table.filters = moveFilters(table.filters, table.currentBox.column, box.column, change);
    table.currentBox = box;
    table.columns = columns.names;
    if (change.kind !== "insert") continue;
    if (axis === "rows") fillCalculatedColumns(table, change.at, change.count);
    else writeHeaders(table);
  }
}

/** Puts the column names into the header cells. */
export function writeHeaders(table: Table): void {
  if (!table.showHeaders) return;
  const { row, column } = table.currentBox;
  table.columns.forEach((name, index) => {
    const cell = table.sheet.held(row, column + index);
    if (cell.value !== name) table.sheet.put(row, column + index, { ...cell, value: name, formula: null });
  });
}
