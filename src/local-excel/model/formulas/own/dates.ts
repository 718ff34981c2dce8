import { dayOfSerial, type Day } from "../../serial-date";
import { number, ofNumbers } from "./coerce";
import type { ScalarFunction } from "./lift";

const partOf = (part: (day: Day) => number): ScalarFunction =>
  ofNumbers(([serial = 0]) => {
    const day = dayOfSerial(serial);
    return day === null ? { kind: 4, code: "#NUM!" } : number(part(day));
  });

/** Parts of dates, element by element in arrays. */
export const DATES: Readonly<Record<string, ScalarFunction>> = {
  YEAR: partOf(({ year }) => year),
  MONTH: partOf(({ month }) => month),
  DAY: partOf(({ day }) => day),
};
