import type { ModelSheet, ModelTable, ModelWorkbook } from "../../src/local-excel";
import { KEY } from "../../src/sheets/columns";
import { COUNTED, FIXED_WORDING, PROVENANCE_WORDING, marksOf } from "./fixed-wording";

/** What a plan file says, without regard to where. */
type Said = {
  readonly texts: ReadonlySet<string>;
  /** Texts that can be looked for inside others, longest first. */
  readonly phrases: readonly string[];
  readonly numbers: ReadonlySet<number>;
};

const LEAST_PHRASE = 3;

const longestFirst = (texts: readonly string[]): readonly string[] =>
  [...texts].sort((a, b) => b.length - a.length);

const values = (value: unknown): readonly unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(values) : [value];

/** A plan's years as sheets name them, and the calendar years of rows for actual values. */
const yearsOf = (plan: object): readonly (string | number)[] => {
  const { period } = plan as {
    readonly period: { readonly startYear: number; readonly endYear: number } | null;
  };
  if (period === null) return [];
  return Array.from(
    { length: period.endYear - period.startYear + 1 },
    (_, i) => period.startYear + i,
  ).flatMap((year) => [year, `令和${year - 2018}年度`]);
};

const saidBy = (plan: object): Said => {
  const all = [...values(plan), ...yearsOf(plan)];
  const numbers = all.filter((value) => typeof value === "number");
  const eras = numbers.map((year) => (year > 2018 ? `R${year - 2018}` : `H${year - 1988}`));
  const texts = new Set([...all.filter((value) => typeof value === "string"), ...eras]);
  return {
    texts,
    phrases: longestFirst([...texts].filter(({ length }) => length >= LEAST_PHRASE)),
    numbers: new Set(numbers),
  };
};

const GAP = "\n";
const BETWEEN = /[\s（）「」〔〕・、。：:→]+/;

/** What is left of a text once everything the plan says and the column's fixed wording are taken out. */
const unaccounted = (
  shown: string,
  { texts, phrases, numbers }: Said,
  fixed: readonly string[],
): readonly string[] => {
  if (fixed.includes(shown) || texts.has(shown)) return [];
  let rest = shown;
  for (const phrase of [...phrases, ...longestFirst(fixed)])
    if (rest.includes(phrase)) rest = rest.split(phrase).join(GAP);
  return rest
    .split(BETWEEN)
    .filter((piece) => piece !== "" && !texts.has(piece) && !numbers.has(Number(piece.replace(/行$/, ""))));
};

const isSaid = (value: number, { numbers }: Said): boolean =>
  numbers.has(value) || [...numbers].some((said) => Math.abs(said / 100 - value) < 1e-9);

const inventedIn = (
  sheet: ModelSheet,
  row: number,
  column: number,
  said: Said,
  fixed: readonly string[],
): readonly string[] => {
  const { value, formula } = sheet.cell(row, column);
  if (formula !== null || value === "") return [];
  if (typeof value === "number") return isSaid(value, said) ? [] : [String(value)];
  return unaccounted(String(value), said, fixed);
};

const inTable = ({ sheet, box, columns }: ModelTable, said: Said, plan: object): readonly string[] =>
  columns.flatMap((head, c) => {
    if (head === KEY || COUNTED.has(head)) return [];
    const fixed = [...(FIXED_WORDING[head] ?? []), ...marksOf(plan, head)];
    return Array.from({ length: box.rows - 1 }, (_, i) => box.row + 1 + i).flatMap((row) =>
      inventedIn(sheet, row, box.column + c, said, fixed).map((left) => `${sheet.name} ${head}: ${left}`),
    );
  });

/** 出典, 注記 and 誤読の疑い on 表紙・出典; the lists for formulas stand right of the page. */
const inProvenance = (sheet: ModelSheet, said: Said): readonly string[] => {
  const cells = [...sheet.cells()].filter(({ column }) => column < PROVENANCE_WORDING.columns);
  const first = Math.min(...cells.filter(({ cell }) => cell.value === "出典").map(({ row }) => row));
  return cells
    .filter(({ row }) => row >= first)
    .flatMap(({ row, column }) =>
      inventedIn(sheet, row, column, said, PROVENANCE_WORDING.texts).map((left) => `${sheet.name}: ${left}`),
    );
};

/**
 * Every text and number in a plan's tables, and among its sources and notes, that comes neither from the plan file nor
 * from the sheets' fixed wording. Formulas are left to the tests of what they come to.
 */
export const inventedTexts = (plan: object, workbook: ModelWorkbook): readonly string[] => {
  const said = saidBy(plan);
  const cover = workbook.sheetByName("表紙・出典");
  return [
    ...workbook.tables.flatMap((table) => inTable(table, said, plan)),
    ...(cover === null ? [] : inProvenance(cover, said)),
  ];
};
