import type { FiscalYear } from "../plan/fiscal-year";

/** Spellings of a year that staff use, as the short label: 令和3年度 is R3, 令和元 is R1. */
export const YEAR_SPELLINGS: readonly (readonly [written: string, short: string])[] = [
  ["令和", "R"],
  ["平成", "H"],
  ["年度", ""],
  ["年", ""],
  ["元", "1"],
];

/** The fiscal year a cell of 指標台帳 names: `R6`, `H30`, `令和3年度`, `2021`; null for anything else. */
export const labelledYear = (label: string): FiscalYear | null => {
  const short = YEAR_SPELLINGS.reduce((text, [from, to]) => text.split(from).join(to), label.trim());
  if (/^\d{4}$/.test(short)) return Number(short);
  const [, era, number] = /^([RH])(\d{1,2})$/.exec(short) ?? [];
  return number === undefined ? null : Number(number) + (era === "R" ? 2018 : 1988);
};
