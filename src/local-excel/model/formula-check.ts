import { parse, tokenize } from "@cj-tech-master/excelts/formula";
import { sheetNamed, tableNamed, type Book } from "./book";
import { FormulaRefused } from "./excel-error";
import { cutCached } from "./references/cut-cache";
import { readStructured } from "./references/structured-reference";

const refuse = (formula: string, why: string): never => {
  throw new FormulaRefused(`The formula ${formula} is not valid: ${why}.`);
};

/** Longest formula ("Excel specifications and limits"). */
const LONGEST = 8192;

/** Refuses formulas Excel does not take: bad syntax; sheets, tables and columns that are not there. */
export function checkFormula(book: Book, formula: string): void {
  if (formula.length > LONGEST) refuse(formula.slice(0, 40), "it is too long");
  for (const segment of cutCached(formula)) {
    if ((segment.kind === "reference" || segment.kind === "name") && segment.sheet !== null) {
      if (sheetNamed(book, segment.sheet.name) === null)
        refuse(formula, `there is no sheet ${segment.sheet.name}`);
    }
    if (segment.kind !== "structured") continue;
    const reference = readStructured(segment.inner);
    if (reference === null) return refuse(formula, `${segment.inner} cannot be read`);
    if (segment.table === "") continue;
    const table = tableNamed(book, segment.table);
    if (table === null) return refuse(formula, `there is no table ${segment.table}`);
    const { first, last } = reference.columns ?? { first: null, last: null };
    for (const name of new Set([first, last])) {
      if (name !== null && table.columnIndex(name) < 0)
        refuse(formula, `${table.name} has no column ${name}`);
    }
  }
  try {
    parse(tokenize(formula.slice(1)));
  } catch (error) {
    refuse(formula, error instanceof Error ? error.message : "syntax");
  }
}
