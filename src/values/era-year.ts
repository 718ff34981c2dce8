import type { FiscalYear } from "../plan/fiscal-year";
import { fold } from "./fold";

/** A year or month as written in 和暦 or 西暦. */
export type WrittenYear =
  | {
      readonly kind: "fiscal-year";
      readonly year: FiscalYear;
      /** An era year that never came (平成32年), printed before the new era had its name; to be confirmed. */
      readonly doubtful: boolean;
    }
  | {
      readonly kind: "month";
      readonly calendarYear: number;
      readonly month: number;
      /** January to March belong to the fiscal year before: R6.3 is March 2024, 令和5年度. */
      readonly fiscalYear: FiscalYear;
      readonly doubtful: boolean;
    };

type Era = { readonly names: readonly string[]; readonly first: number; readonly last: number | null };

/** First and last calendar year of each era. 平成31年 and 令和元年 are both 2019. */
const ERAS: readonly Era[] = [
  { names: ["明治", "m"], first: 1868, last: 1912 },
  { names: ["大正", "t"], first: 1912, last: 1926 },
  { names: ["昭和", "s"], first: 1926, last: 1989 },
  { names: ["平成", "h"], first: 1989, last: 2019 },
  { names: ["令和", "r"], first: 2019, last: null },
];
/** Plans still printed 平成32年 and later before the new era's name was known; other eras ended as a surprise. */
const YEARS_PRINTED_AHEAD = 30;

const ERA_YEAR =
  /^(明治|大正|昭和|平成|令和|[mtshr])[ .]?(\d{1,3}|元)(?:(年度|年|)|(?:\.|年 ?)(\d{1,2})月?)$/;
const WESTERN_YEAR = /^(\d{4})(?:(年度|年|)|(?:\.|\/|年 ?)(\d{1,2})月?)$/;

const written = (year: number, monthText: string | undefined, doubtful: boolean): WrittenYear | null => {
  if (monthText === undefined) return { kind: "fiscal-year", year, doubtful };
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  return { kind: "month", calendarYear: year, month, fiscalYear: month < 4 ? year - 1 : year, doubtful };
};

/**
 * The year or month a text names (`R元`, `令和４年度`, `H31`, `R6.3`, `2022年度`), or null where it names none or one
 * that cannot be (`R0`, `S65`, `R13.15`). 平成32年 and later are read on, marked doubtful.
 */
export const readYear = (text: string): WrittenYear | null => {
  const spelling = fold(text).toLowerCase();
  const western = WESTERN_YEAR.exec(spelling);
  if (western) return written(Number(western[1]), western[3], false);
  const match = ERA_YEAR.exec(spelling);
  const era = ERAS.find(({ names }) => names.includes(match?.[1] ?? ""));
  if (!match || !era) return null;
  const number = match[2] === "元" ? 1 : Number(match[2]);
  const year = era.first + number - 1;
  const pastEnd = era.last !== null && year > era.last;
  const printedAhead = era.first === 1989 && number <= 31 + YEARS_PRINTED_AHEAD;
  const tooFar = era.last === null && number > 99;
  if (number < 1 || tooFar || (pastEnd && !printedAhead)) return null;
  return written(year, match[4], pastEnd);
};

/** Whether a folded text has the form of a year, existing or not: `R13.15` is no value either. */
export const looksLikeYear = (folded: string): boolean => {
  const spelling = folded.toLowerCase();
  return ERA_YEAR.test(spelling) || /^\d{1,4}年度$/.test(spelling);
};
