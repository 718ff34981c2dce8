import { tableAround, type Book } from "./book";
import { union } from "./box";
import type { Box, ModelChart } from "./contract";
import type { Rewriting, Spread, Standpoint } from "./references/changes";
import { rewriteFormula } from "./references/rewrite";
import { changeConditionalFormat, changeValidation, type Change } from "./rule-formulas";
import type { Sheet } from "./sheet";

function rewriteChart(chart: ModelChart, change: Change): void {
  const reference = (text: string): string => (text.startsWith("=") ? change(text) : text);
  const { title } = chart;
  if (title.formula !== null) title.formula = change(title.formula);
  for (const series of chart.series) {
    series.name = reference(series.name);
    series.values = reference(series.values);
    if (series.categories !== null) series.categories = reference(series.categories);
  }
}

/** How far a rule's cells reach around the first one, which its formulas are written for. */
export function spreadOf(boxes: readonly Box[]): Spread {
  const [first] = boxes;
  if (first === undefined) return { up: 0, down: 0, left: 0, right: 0 };
  const around = boxes.reduce(union);
  return {
    up: first.row - around.row,
    down: around.row + around.rows - 1 - first.row,
    left: first.column - around.column,
    right: around.column + around.columns - 1 - first.column,
  };
}

function rewriteSheet(book: Book, sheet: Sheet, rewriting: Rewriting): void {
  const at: Standpoint = { sheet: sheet.name, table: null };
  const change: Change = (formula) => rewriteFormula(formula, (segment) => rewriting(segment, at));
  for (const { row, column, cell } of sheet.store.entries()) {
    if (cell.formula === null) continue;
    const table = cell.formula.includes("[") ? (tableAround(book, sheet, row, column)?.name ?? null) : null;
    const standpoint = table === null ? at : { ...at, table };
    const formula = rewriteFormula(cell.formula, (segment) => rewriting(segment, standpoint));
    if (formula !== cell.formula) sheet.store.set(row, column, { ...cell, formula });
  }
  const over = (boxes: readonly Box[]): Change => {
    const standpoint: Standpoint = { ...at, spread: spreadOf(boxes) };
    return (formula) => rewriteFormula(formula, (segment) => rewriting(segment, standpoint));
  };
  sheet.validationList.replace((placed) => changeValidation(placed, over(placed.boxes)));
  sheet.conditionalFormats = sheet.conditionalFormats.map((spec) =>
    changeConditionalFormat(spec, over(spec.boxes)),
  );
  for (const chart of sheet.charts) rewriteChart(chart, change);
}

/** Rewrites every formula and reference of the workbook: cells, names, validation, conditional formats, charts. */
export function rewriteBook(book: Book, rewriting: Rewriting): void {
  for (const sheet of book.sheets) rewriteSheet(book, sheet, rewriting);
  for (const name of book.names) {
    const at: Standpoint = { sheet: name.sheet?.name ?? "", table: null };
    name.formula = rewriteFormula(name.formula, (segment) => rewriting(segment, at));
  }
}
