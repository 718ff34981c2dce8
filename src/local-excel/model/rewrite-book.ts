import { tableAround, type Book } from "./book";
import type { ConditionalFormatSpec, ModelChart, ValidationRule } from "./contract";
import type { Rewriting, Standpoint } from "./references/changes";
import { rewriteFormula } from "./references/rewrite";
import type { Sheet } from "./sheet";

type Change = (formula: string) => string;

function rewriteRule(rule: ValidationRule, change: Change): ValidationRule {
  const text = (value: string | number): string | number =>
    typeof value === "string" && value.startsWith("=") ? change(value) : value;
  switch (rule.type) {
    case "List":
      return rule.source.startsWith("=") ? { ...rule, source: change(rule.source) } : rule;
    case "Custom":
      return { ...rule, formula: change(rule.formula) };
    default: {
      const first = { ...rule, formula1: text(rule.formula1) };
      return rule.formula2 === undefined ? first : { ...first, formula2: text(rule.formula2) };
    }
  }
}

function rewriteConditionalFormat(spec: ConditionalFormatSpec, change: Change): ConditionalFormatSpec {
  const { formula, cellValue } = spec;
  return {
    ...spec,
    ...(formula === undefined ? {} : { formula: change(formula) }),
    ...(cellValue === undefined
      ? {}
      : {
          cellValue: {
            ...cellValue,
            formula1: change(cellValue.formula1),
            ...(cellValue.formula2 === undefined ? {} : { formula2: change(cellValue.formula2) }),
          },
        }),
  };
}

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
  sheet.validationList.replace((placed) =>
    placed.spec.rule === null
      ? placed
      : { ...placed, spec: { ...placed.spec, rule: rewriteRule(placed.spec.rule, change) } },
  );
  sheet.conditionalFormats = sheet.conditionalFormats.map((spec) => rewriteConditionalFormat(spec, change));
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
