import { serialOfDay, type Day } from "./serial-date";

/** Eras with their first day, newest first. Excel counts 明治 from the start of its own calendar. */
export const ERAS = [
  { kanji: "令和", short: "令", letter: "R", begins: { year: 2019, month: 5, day: 1 }, firstYear: 2019 },
  { kanji: "平成", short: "平", letter: "H", begins: { year: 1989, month: 1, day: 8 }, firstYear: 1989 },
  { kanji: "昭和", short: "昭", letter: "S", begins: { year: 1926, month: 12, day: 25 }, firstYear: 1926 },
  { kanji: "大正", short: "大", letter: "T", begins: { year: 1912, month: 7, day: 30 }, firstYear: 1912 },
  { kanji: "明治", short: "明", letter: "M", begins: { year: 1900, month: 1, day: 1 }, firstYear: 1868 },
] as const;
export type Era = (typeof ERAS)[number];

const number = (day: Day): number => day.year * 10000 + day.month * 100 + day.day;

/** The era of a day. */
export function eraOf(day: Day): Era | null {
  return ERAS.find((era) => number(day) >= number(era.begins)) ?? null;
}

/** The serial number of a day given by era; null when there is no such day, before the era or after its end. */
export function serialInEra(name: string, yearOfEra: number, month: number, day: number): number | null {
  const era = ERAS.find(({ kanji, letter }) => kanji === name || letter === name.toUpperCase());
  if (era === undefined || yearOfEra < 1) return null;
  const date = { year: era.firstYear + yearOfEra - 1, month, day };
  return eraOf(date) === era ? serialOfDay(date) : null;
}
