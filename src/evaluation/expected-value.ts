import type { FiscalYear } from "../plan/fiscal-year";
import { AIM_CODES } from "./aim-formula";
import { chooseYearFormula } from "./choose-year";
import type { FormulaYears } from "./formula-years";
import type { Aim, EvaluationInput } from "./input";
import { slackFormula } from "./tolerance";

/**
 * What the target asks for in the year of the value used: that year's 目安値 (期待値) where the plan has one, else the
 * target itself. In cell units; null where there is no number to meet.
 */
export const expectedValue = (
  { aim, guides }: Pick<EvaluationInput, "aim" | "guides">,
  usedYear: FiscalYear | null,
): number | null =>
  aim.kind !== "reach" && aim.kind !== "maintain"
    ? null
    : (guides.find(({ year }) => year === usedYear)?.value ?? aim.value);

/** An aim with the expected value in the target's place; null where nothing is expected. */
export const aimAt = (aim: Aim, expected: number | null): Aim | null =>
  expected !== null && (aim.kind === "reach" || aim.kind === "maintain") ? { ...aim, value: expected } : null;

/** The same over cells; `guides` are the cells (or formula texts) of consecutive years, `""` for years without. */
export const expectedValueFormula = (cells: {
  readonly aim: string;
  readonly target: string;
  readonly latestYear: string;
  readonly placeOf: FormulaYears["placeOf"];
  readonly guides: readonly string[];
}): string => {
  const numeric = `OR(${cells.aim}=${AIM_CODES.reach},${cells.aim}=${AIM_CODES.maintain})`;
  if (cells.guides.every((guide) => guide === `""`)) return `IF(${numeric},${cells.target},"")`;
  const guide = chooseYearFormula(cells.placeOf(cells.latestYear), cells.guides);
  return `IF(${numeric},IFERROR(IF(ISNUMBER(${guide}),${guide},${cells.target}),${cells.target}),"")`;
};

/** How far the way from the baseline to the expected value is done; "" where there is no such way. */
export const expectedProgressFormula = (cells: {
  readonly used: string;
  readonly aim: string;
  readonly sign: string;
  readonly baseline: string;
  readonly expected: string;
}): string =>
  `IF(AND(${cells.aim}=${AIM_CODES.reach},COUNT(${cells.used},${cells.baseline},${cells.expected})=3),` +
  `IF(${cells.sign}*(${cells.expected}-${cells.baseline})>${slackFormula(cells.expected, cells.baseline)},` +
  `IFERROR((${cells.used}-${cells.baseline})/(${cells.expected}-${cells.baseline}),""),""),"")`;
