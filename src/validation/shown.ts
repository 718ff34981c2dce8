import type { Indicator } from "../plan/plan";
import type { Entry } from "../values/entry";
import { isDateFormat, isPercentFormat } from "../values/number-format";
import { pointsOfFraction } from "../values/percent";
import { dateOfSerial } from "../values/written-date";

/** A value in the indicator's unit as messages print it: `431.5万円`, `38.2%`. */
export const shownValue = (value: number, indicator: Indicator): string => `${value}${indicator.unit ?? ""}`;

/** A cell's fraction as a percentage: 0.576 → `57.6%`. What is too large for that stays as it is. */
export const shownPercent = (fraction: number): string => {
  const points = pointsOfFraction(fraction);
  return Number.isFinite(points) ? `${points}%` : String(fraction);
};

/** What stands in the cell, as a person sees it: percents and dates as Excel shows them; null for an empty cell. */
export const shownCell = ({ cell }: Pick<Entry, "cell">): string | number | null => {
  switch (cell.type) {
    case "empty":
      return null;
    case "number": {
      const value = Number(cell.value);
      if (isPercentFormat(cell.numberFormat)) return shownPercent(value);
      return (isDateFormat(cell.numberFormat) ? dateOfSerial(value) : null) ?? value;
    }
    case "boolean":
      return String(cell.value).toUpperCase();
    case "text":
    case "error":
      return String(cell.value);
  }
};

/** The same on one line, for messages. */
export const shownOnOneLine = (entry: Pick<Entry, "cell">): string =>
  String(shownCell(entry) ?? "")
    .replace(/\s+/g, " ")
    .trim();
