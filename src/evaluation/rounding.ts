/** 端数処理 of shown rates: both are in use in municipalities. Nothing is judged by a shortened rate. */
export type Rounding = "half-up" | "truncate";

/** The words of the choices in the 評価基準 table, which formulas compare with. */
export const ROUNDING_WORDS: Readonly<Record<Rounding, string>> = {
  "half-up": "四捨五入",
  truncate: "切捨て",
};

/** Rates are shown as percentages with one decimal. */
const PLACES = 3;
/** 0.576 may be held as 0.57599999999999996: the binary tail is no part of what was typed. */
const TAIL = 9;

/** Formula text for a rate as shown: the cell's format rounds half up, truncation takes a formula. */
export const shownRateFormula = (rate: string, rounding: string): string =>
  `IF(AND(ISNUMBER(${rate}),${rounding}="${ROUNDING_WORDS.truncate}"),ROUNDDOWN(ROUND(${rate},${TAIL}),${PLACES}),${rate})`;
