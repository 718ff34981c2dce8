import type { CellValue, ModelSheet, ModelWorkbook } from "../../model/contract";
import { sheetBoxOf } from "../addresses";
import { fileFormula } from "../formulas/file-form";
import { element, escapeText, valued } from "../xml/write-xml";

type Referred = {
  readonly sheet: ModelSheet;
  readonly cells: readonly (readonly [row: number, column: number])[];
  readonly columns: number;
};

/** Whole-column references are cached only this far. */
const CACHED_CELLS = 32_000;

/** Follows a name to the range it stands for. */
const referredTo = (workbook: ModelWorkbook, reference: string): Referred | null => {
  const source = reference.startsWith("=") ? reference.slice(1) : reference;
  const named = workbook.nameByText(source.split("!").at(-1) ?? source, null)?.formula.slice(1);
  const place = sheetBoxOf(source) ?? (named === undefined ? null : sheetBoxOf(named));
  const sheet = place === null ? null : workbook.sheetByName(place.sheet);
  if (place === null || sheet === null) return null;
  const cells: (readonly [number, number])[] = [];
  const { row, column, rows, columns } = place.box;
  for (let r = row; r < row + rows && cells.length < CACHED_CELLS; r += 1) {
    for (let c = column; c < column + columns; c += 1) cells.push([r, c]);
  }
  return { sheet, cells, columns: rows === 1 ? 1 : columns };
};

const point = (index: number, value: string): string =>
  element("c:pt", { idx: index }, element("c:v", {}, escapeText(value)));

const numberCache = ({ sheet, cells }: Referred): string => {
  const [first] = cells;
  const format = first === undefined ? undefined : sheet.cell(first[0], first[1]).format.numberFormat;
  const points = cells.map(([row, column], index) => {
    const { value } = sheet.cell(row, column);
    if (typeof value === "number") return point(index, String(value));
    // Excel plots text as zero but caches it as no point; an error is cached by its name.
    return typeof value === "object" ? point(index, value.error) : "";
  });
  return element(
    "c:numCache",
    {},
    element("c:formatCode", {}, escapeText(format ?? "General")),
    valued("c:ptCount", cells.length),
    ...points,
  );
};

const textPoints = (sheet: ModelSheet, cells: Referred["cells"]): readonly string[] =>
  cells.map(([row, column], index) => {
    const text = sheet.text(row, column);
    return text === "" ? "" : point(index, text);
  });

const textCache = ({ sheet, cells }: Referred): string =>
  element("c:strCache", {}, valued("c:ptCount", cells.length), ...textPoints(sheet, cells));

/** Several columns of categories: levels from the innermost, the last column, outwards. */
const levels = (referred: Referred): string => {
  const { sheet, cells, columns } = referred;
  const rows = cells.length / columns;
  const columnOf = (level: number): Referred["cells"] =>
    cells.filter((_, index) => index % columns === columns - 1 - level);
  return element(
    "c:multiLvlStrCache",
    {},
    valued("c:ptCount", rows),
    ...Array.from({ length: columns }, (_, level) =>
      element("c:lvl", {}, ...textPoints(sheet, columnOf(level))),
    ),
  );
};

const formulaElement = (reference: string): string =>
  element("c:f", {}, escapeText(fileFormula(reference, null)));

const isNumber = (value: CellValue): boolean => typeof value === "number";

/** The values a series draws, with the numbers they have now. */
export const numberReference = (workbook: ModelWorkbook, reference: string): string => {
  const referred = referredTo(workbook, reference);
  return element("c:numRef", {}, formulaElement(reference), referred === null ? "" : numberCache(referred));
};

/** A linked name, with the text it has now. */
export const textReference = (workbook: ModelWorkbook, reference: string): string => {
  const referred = referredTo(workbook, reference);
  return element("c:strRef", {}, formulaElement(reference), referred === null ? "" : textCache(referred));
};

/** Categories: numbers, texts or several levels of texts, after what the cells hold. */
export const categoryReference = (workbook: ModelWorkbook, reference: string): string => {
  const referred = referredTo(workbook, reference);
  if (referred !== null && referred.columns > 1) {
    return element("c:multiLvlStrRef", {}, formulaElement(reference), levels(referred));
  }
  const allNumbers =
    referred !== null &&
    referred.cells.length > 0 &&
    referred.cells.every(([row, column]) => isNumber(referred.sheet.cell(row, column).value));
  return allNumbers ? numberReference(workbook, reference) : textReference(workbook, reference);
};
