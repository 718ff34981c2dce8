import { AIM_CODES } from "./aim-formula";
import { OUTLOOK_MINIMUM, T_80, type Outlook } from "./outlook";
import { slackFormula } from "./tolerance";

/** What the outlook says. */
export const OUTLOOK_WORDS = {
  likely: "達成の見込み",
  open: "どちらともいえません",
  unlikely: "届かない見込み",
  none: "判断できません",
} as const satisfies Record<NonNullable<Outlook["standing"]> | "none", string>;

/** Cells of one row the outlook is worked out in, each building on those before. */
export type OutlookCells = {
  /** Actuals of the years, in cells side by side; "" where there is none, and the years likewise. */
  readonly values: readonly string[];
  readonly years: readonly string[];
  readonly count: string;
  readonly meanYear: string;
  readonly meanValue: string;
  readonly spread: string;
  readonly slope: string;
  readonly error: string;
  readonly targetYear: string;
  /** Half the interval. */
  readonly half: string;
};

/** Cells side by side as one range: of a range every program leaves texts out, of single cells not. */
const run = (cells: readonly string[]): string => `${cells[0] ?? ""}:${cells[cells.length - 1] ?? ""}`;

const overYears = (c: OutlookCells, term: (year: string, value: string) => string): string =>
  c.values.map((value, i) => `IF(ISNUMBER(${value}),${term(c.years[i] ?? "0", value)},0)`).join("+");

/** The parts of the line by least squares; "" where there are too few actuals for one. */
export const outlookLineFormulas = (c: OutlookCells): Readonly<Record<LinePart, string>> => {
  const line = (part: string): string =>
    c.years.length === 0 ? `""` : `IF(${c.count}<${OUTLOOK_MINIMUM},"",${part})`;
  const byYear = (year: string): string => `(${year}-${c.meanYear})`;
  return {
    count: c.values.length === 0 ? "0" : `COUNT(${run(c.values)})`,
    meanYear: line(`SUM(${run(c.years)})/${c.count}`),
    meanValue: line(`SUM(${run(c.values)})/${c.count}`),
    spread: line(overYears(c, (year) => `${byYear(year)}^2`)),
    slope: line(
      `(${overYears(c, (year, value) => `${byYear(year)}*(${value}-${c.meanValue})`)})/${c.spread}`,
    ),
    error: line(
      `((${overYears(c, (year, value) => `(${value}-${c.meanValue}-${c.slope}*${byYear(year)})^2`)})/(${c.count}-2))^0.5`,
    ),
  };
};
type LinePart = "count" | "meanYear" | "meanValue" | "spread" | "slope" | "error";

type Bounds = { readonly min: string; readonly max: string };

/** Years from the mean of the actuals' years to the target year. */
const ahead = (c: OutlookCells): string => `(${c.targetYear}-${c.meanYear})`;

/** Half the 80 % prediction interval in the target year; "" without a line or a target year ahead of the actuals. */
export const outlookHalfFormula = (c: OutlookCells): string => {
  if (c.years.length === 0) return `""`;
  const t = `CHOOSE(MIN(${c.count}-2,${T_80.length}),${T_80.join(",")})`;
  return (
    `IF(OR(${c.count}<${OUTLOOK_MINIMUM},NOT(ISNUMBER(${c.targetYear}))),"",IF(${c.targetYear}<=MAX(${run(c.years)}),"",` +
    `IFERROR(${t}*${c.error}*(1+1/${c.count}+${ahead(c)}^2/${c.spread})^0.5,"")))`
  );
};

/** The line's value in the target year, `sides` half intervals away, within the bounds; "" without outlook. */
export const outlookValueFormula = (c: OutlookCells, sides: -1 | 0 | 1, { min, max }: Bounds): string => {
  const value = `${c.meanValue}+${c.slope}*${ahead(c)}${{ [-1]: `-${c.half}`, 0: "", 1: `+${c.half}` }[sides]}`;
  const atLeast = `MAX(${value},IF(${min}="",${value},${min}+0))`;
  return `IF(ISNUMBER(${c.half}),IFERROR(IF(${max}="",${atLeast},MIN(${max}+0,${atLeast})),""),"")`;
};

/** The outlook in words. */
export const outlookWordFormula = (cells: {
  readonly low: string;
  readonly high: string;
  readonly aim: string;
  readonly sign: string;
  readonly target: string;
}): string => {
  const meets = (value: string): string =>
    `${cells.sign}*(${value}-${cells.target})>=-${slackFormula(value, cells.target)}`;
  const side = (up: string, down: string): string => `IF(${cells.sign}=1,${meets(up)},${meets(down)})`;
  return (
    `IF(NOT(ISNUMBER(${cells.low})),"${OUTLOOK_WORDS.none}",` +
    `IF(OR(${cells.aim}=${AIM_CODES.none},${cells.aim}=${AIM_CODES.direction}),"",` +
    `IF(${side(cells.low, cells.high)},"${OUTLOOK_WORDS.likely}",` +
    `IF(${side(cells.high, cells.low)},"${OUTLOOK_WORDS.open}","${OUTLOOK_WORDS.unlikely}"))))`
  );
};
