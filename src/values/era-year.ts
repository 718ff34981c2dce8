import type { FiscalYear } from "../plan/fiscal-year";
import { fold } from "./fold";
import { kanjiNumberAt } from "./kanji-number";

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
      /** The month lies outside its era (平成31年5月, 令和元年4月); to be confirmed. */
      readonly doubtful: boolean;
    };

/** Calendar year and month, as one number that can be compared. */
const monthCount = (year: number, month: number): number => year * 12 + month;

type Era = {
  readonly names: readonly string[];
  readonly first: number;
  readonly last: number | null;
  readonly firstMonth: number;
  readonly lastMonth: number;
};

/** First and last calendar year and month of each era. 平成31年 and 令和元年 are both 2019. */
const ERAS: readonly Era[] = [
  { names: ["明治", "明", "m"], first: 1868, firstMonth: 1, last: 1912, lastMonth: 7 },
  { names: ["大正", "大", "t"], first: 1912, firstMonth: 7, last: 1926, lastMonth: 12 },
  { names: ["昭和", "昭", "s"], first: 1926, firstMonth: 12, last: 1989, lastMonth: 1 },
  { names: ["平成", "平", "h"], first: 1989, firstMonth: 1, last: 2019, lastMonth: 4 },
  { names: ["令和", "令", "r"], first: 2019, firstMonth: 5, last: null, lastMonth: 12 },
];
/** Plans still printed 平成32年 and later before the new era's name was known; other eras ended as a surprise. */
const YEARS_PRINTED_AHEAD = 30;

const MONTH = "(?:[./-]|年)(\\d{1,2})(?:月(?:\\d{1,2}日)?|[./-]\\d{1,2})?";
const MOMENT = "(?:末|当初|中|時点|現在|分)?";
const ERA_YEAR = new RegExp(
  `^(明治|大正|昭和|平成|令和|[明大昭平令mtshr])[.・]?(\\d{1,3}|元)(?:(?:年度|年|)|${MONTH})${MOMENT}$`,
);
const WESTERN_YEAR = new RegExp(`^(\\d{4})(?:(?:年度|年|)|${MONTH})${MOMENT}$`);

/** Without spaces, in lower case, kanji numerals as digits: 令和 六 年度 → 令和6年度. */
const spelling = (folded: string): string =>
  folded
    .toLowerCase()
    .replace(/ /g, "")
    .replace(/[〇一二三四五六七八九十]+/g, (kanji) => String(kanjiNumberAt(kanji)?.value ?? kanji));

const fiscalYear = (year: FiscalYear, doubtful: boolean): WrittenYear => ({
  kind: "fiscal-year",
  year,
  doubtful,
});

const monthOf = (calendarYear: number, month: number, doubtful: boolean): WrittenYear | null =>
  month < 1 || month > 12
    ? null
    : {
        kind: "month",
        calendarYear,
        month,
        fiscalYear: month < 4 ? calendarYear - 1 : calendarYear,
        doubtful,
      };

const isOutsideEra = (era: Era, year: number, month: number): boolean =>
  monthCount(year, month) < monthCount(era.first, era.firstMonth) ||
  (era.last !== null && monthCount(year, month) > monthCount(era.last, era.lastMonth));

/**
 * The year or month a text names (`R元`, `令和４年度`, `令和六年`, `令6`, `H31`, `R6.3`, `R6/3/31`, `2022年度`), or null
 * where it names none or one that cannot be (`R0`, `S65`, `R13.15`). 平成32年 and later are read on, marked doubtful.
 */
export const readYear = (text: string): WrittenYear | null => {
  const spelled = spelling(fold(text));
  const [western, calendarYear, westernMonth] = WESTERN_YEAR.exec(spelled) ?? [];
  if (western !== undefined)
    return westernMonth === undefined
      ? fiscalYear(Number(calendarYear), false)
      : monthOf(Number(calendarYear), Number(westernMonth), false);
  const [, name = "", numberText, month] = ERA_YEAR.exec(spelled) ?? [];
  const era = ERAS.find(({ names }) => names.includes(name));
  if (era === undefined) return null;
  const number = numberText === "元" ? 1 : Number(numberText);
  const year = era.first + number - 1;
  const pastEnd = era.last !== null && year > era.last;
  const printedAhead = era.first === 1989 && number <= 31 + YEARS_PRINTED_AHEAD;
  const tooFar = era.last === null && number > 99;
  if (number < 1 || tooFar || (pastEnd && !printedAhead)) return null;
  return month === undefined
    ? fiscalYear(year, pastEnd)
    : monthOf(year, Number(month), isOutsideEra(era, year, Number(month)));
};

/**
 * Whether a folded text has the form of a year, existing or not: `R13.15` is no value either. Western years only with
 * 年度: 2024 and 2024.3 may be values.
 */
export const looksLikeYear = (folded: string): boolean => {
  const spelled = spelling(folded);
  return ERA_YEAR.test(spelled) || /^\d{1,4}年度(?:末|当初|中|分)?$/.test(spelled);
};
