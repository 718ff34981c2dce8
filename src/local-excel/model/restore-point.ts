import type { Book, Name } from "./book";
import type { ModelChart } from "./contract";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

function chartsPoint(charts: ModelChart[]): () => void {
  const held = charts.map((chart) => ({ chart, was: structuredClone(chart) }));
  return () => {
    charts.splice(0, charts.length, ...held.map(({ chart }) => chart));
    for (const { chart, was } of held) Object.assign(chart, structuredClone(was));
  };
}

function sheetPoint(sheet: Sheet): () => void {
  const { conditionalFormats, pageSetup, frozen } = sheet;
  const parts = [
    sheet.store,
    sheet.bands,
    sheet.rowSizes,
    sheet.columnSizes,
    sheet.mergeList,
    sheet.validationList,
  ].map((part) => part.restorePoint());
  const charts = chartsPoint(sheet.charts);
  return () => {
    for (const restore of parts) restore();
    charts();
    Object.assign(sheet, { conditionalFormats, pageSetup, frozen });
  };
}

function tablePoint(table: Table): () => void {
  const { currentName, currentBox, columns, filters, sheet } = table;
  return () => void Object.assign(table, { currentName, currentBox, columns, filters, sheet });
}

function namePoint(name: Name): () => void {
  const { formula } = name;
  return () => void (name.formula = formula);
}

/**
 * Remembers what the cells of a workbook are now: contents, formats, sizes, tables, names, charts. The answer puts all
 * of it back, any number of times. Sheets that came later stay; which sheets there are is not remembered.
 */
export function restorePoint(book: Book): () => void {
  const tables = [...book.tables];
  const names = [...book.names];
  const parts = [
    ...book.sheets.map((sheet) => sheetPoint(sheet)),
    ...tables.map((table) => tablePoint(table)),
    ...names.map((name) => namePoint(name)),
  ];
  return () => {
    book.tables.splice(0, book.tables.length, ...tables);
    book.names.splice(0, book.names.length, ...names);
    for (const restore of parts) restore();
  };
}
