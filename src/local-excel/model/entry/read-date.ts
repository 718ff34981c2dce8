import { serialInEra } from "../japanese-era";
import { isRealDay, serialOfDay } from "../serial-date";
import type { Entry } from "./entry";

type Rule = {
  readonly shape: RegExp;
  readonly read: (parts: readonly string[], thisYear: number) => Entry | null;
};

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Two-digit years: 00–29 are 2000s, 30–99 are 1900s ("Change the way two-digit years are interpreted"). */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

const dated = (serial: number | null, numberFormat: string): Entry | null =>
  serial === null ? null : { value: serial, numberFormat };

const onDay = (year: number, month: number, day: number, numberFormat: string): Entry | null =>
  dated(serialOfDay({ year, month, day }), numberFormat);

/** `5-1`: month and day of this year; when there is no such day, a month of a year; `24/4` year first. */
function twoNumbers(first: string, second: string, thisYear: number): Entry | null {
  const [a, b] = [Number(first), Number(second)];
  if (first.length <= 2 && second.length <= 2 && isRealDay({ year: thisYear, month: a, day: b })) {
    return onDay(thisYear, a, b, 'm"月"d"日"');
  }
  if (first.length <= 2 && a >= 1 && a <= 12 && second.length !== 3)
    return onDay(fullYear(second), a, 1, "mmm-yy");
  if (b >= 1 && b <= 12 && second.length <= 2 && first.length !== 3 && first.length !== 1) {
    return onDay(fullYear(first), b, 1, "mmm-yy");
  }
  return null;
}

const month = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const RULES: readonly Rule[] = [
  {
    shape: /^(\d{4}|\d{1,2})([-/])(\d{1,2})\2(\d{1,2})$/,
    read: ([year = "", , m, d]) => onDay(fullYear(year), Number(m), Number(d), "yyyy/m/d"),
  },
  { shape: /^(\d{1,4})[-/](\d{1,4})$/, read: ([a = "", b = ""], thisYear) => twoNumbers(a, b, thisYear) },
  {
    shape: /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
    read: ([year, m, d]) => onDay(Number(year), Number(m), Number(d), 'yyyy"年"m"月"d"日"'),
  },
  {
    shape: /^(\d{4})年(\d{1,2})月$/,
    read: ([year, m]) => onDay(Number(year), Number(m), 1, 'yyyy"年"m"月"'),
  },
  {
    shape: /^(\d{1,2})月(\d{1,2})日$/,
    read: ([m, d], thisYear) => onDay(thisYear, Number(m), Number(d), 'm"月"d"日"'),
  },
  {
    shape: /^(明治|大正|昭和|平成|令和)(元|\d{1,2})年(\d{1,2})月(\d{1,2})日$/,
    read: ([era = "", year = "", m, d]) =>
      dated(
        serialInEra(era, year === "元" ? 1 : Number(year), Number(m), Number(d)),
        '[$-411]ggge"年"m"月"d"日"',
      ),
  },
  {
    shape: /^([MTSHRmtshr])(\d{1,2})([./-])(\d{1,2})\3(\d{1,2})$/,
    read: ([era = "", year, , m, d]) =>
      dated(serialInEra(era, Number(year), Number(m), Number(d)), "[$-411]ge.m.d"),
  },
  {
    shape: /^(\d{1,2})[-/ ]([A-Za-z]{3,9})$/,
    read: ([d, name = ""], thisYear) => onDay(thisYear, month(name), Number(d), "d-mmm"),
  },
  {
    shape: /^([A-Za-z]{3,9})[-/ ](\d{1,2})$/,
    read: ([name = "", d], thisYear) => onDay(thisYear, month(name), Number(d), "d-mmm"),
  },
];

/** Dates as typed into Japanese Excel (order year, month, day); null when it is none. */
export function readDate(text: string, today: Date): Entry | null {
  for (const { shape, read } of RULES) {
    const found = shape.exec(text.trim());
    if (found !== null) return read(found.slice(1), today.getFullYear());
  }
  return null;
}
