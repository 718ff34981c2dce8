import type { FiscalYear } from "../plan/fiscal-year";
import { comparison, comparisonFormula, type Comparison } from "./against-baseline";
import { chooseYearFormula } from "./choose-year";
import type { FormulaYears } from "./formula-years";
import type { EvaluationInput } from "./input";
import { usedValue, withinBounds, withinBoundsFormula, type BoundsCells } from "./used-value";
import { isFilled } from "./year-value";

/**
 * 前年比: the judged year's value beside the year before, 1 改善, 0 横ばい, −1 悪化. Null unless both years have a
 * value that can be rated: the change of an older year is not this year's change.
 */
export const changeFromLastYear = (
  input: Pick<EvaluationInput, "years" | "bounds" | "aim">,
  judgedYear: FiscalYear,
): Comparison | null => {
  const used = usedValue(input, judgedYear);
  const before = input.years?.find(({ year }) => year === judgedYear - 1);
  if (used.state !== "value" || used.year !== judgedYear || input.aim.sign === 0) return null;
  if (before === undefined || !isFilled(before) || typeof before.value !== "number") return null;
  return withinBounds(before.value, input.bounds)
    ? comparison(used.value, before.value, input.aim.sign, 0)
    : null;
};

/** The value of the year before the judged one, where the judged year's own value is used; "" otherwise. */
export const lastYearValueFormula = (cells: {
  readonly used: string;
  readonly latestYear: string;
  readonly judgedYear: string;
  readonly placeOf: FormulaYears["placeOf"];
  readonly values: readonly string[];
  readonly filledYears: readonly string[];
}): string => {
  // One year on in the list is one year back in time.
  const before = (of: readonly string[]): string => chooseYearFormula(cells.placeOf(cells.judgedYear, 1), of);
  return (
    `IF(AND(ISNUMBER(${cells.used}),${cells.latestYear}=${cells.judgedYear}),` +
    `IFERROR(IF(${before(cells.filledYears)}>0,${before(cells.values)},""),""),"")`
  );
};

/** 1, 0, −1 or "". */
export const changeFormula = (cells: {
  readonly used: string;
  readonly lastYearValue: string;
  readonly sign: string;
  readonly bounds: BoundsCells;
}): string =>
  `IF(${cells.sign}=0,"",IF(${withinBoundsFormula(cells.lastYearValue, cells.bounds)},` +
  `${comparisonFormula(cells.used, cells.lastYearValue, cells.sign, null)},""))`;
