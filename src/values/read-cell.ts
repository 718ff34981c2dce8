import type { Indicator } from "../plan/plan";
import type { Cell } from "./cell";
import { isDateFormat, isPercentFormat } from "./number-format";
import { barePercent, isPercentIndicator, pointsOfFraction } from "./percent";
import { readText } from "./read-text";
import type { Reading, ReadingNote } from "./reading";
import { unreadable } from "./reading";
import { STATUSES } from "./status";
import type { MissingStatus } from "./status";
import { unitOf } from "./unit";

const isMissingStatus = (status: string): status is MissingStatus =>
  STATUSES.some(({ word, hasValue }) => word === status && !hasValue);

/** A number read together with its format: only the two say what a percent cell holds, or that it holds a date. */
const readNumber = (value: number, numberFormat: string, indicator: Indicator): Reading => {
  if (!Number.isFinite(value)) return unreadable("not-finite");
  if (isDateFormat(numberFormat)) return unreadable("date");
  const asPercent = isPercentFormat(numberFormat);
  const plain = value === 0 ? 0 : value;
  if (!isPercentIndicator(indicator))
    return { kind: "number", value: plain, notes: asPercent ? ["percent-foreign"] : [] };
  if (asPercent) return finite(pointsOfFraction(plain), []);
  return bareInPercent(plain, [], indicator);
};

const finite = (value: number, notes: readonly ReadingNote[]): Reading =>
  Number.isFinite(value) ? { kind: "number", value, notes } : unreadable("not-finite");

/** A number for a percent indicator with neither sign nor format to say what it counts. 0 is 0 either way. */
const bareInPercent = (value: number, notes: readonly ReadingNote[], indicator: Indicator): Reading => {
  if (value === 0) return { kind: "number", value, notes };
  const { points, meant } = barePercent(value, indicator);
  return finite(points, [...notes, meant === "points" ? "percent-scale" : "percent-unformatted"]);
};

const readTextCell = (text: string, indicator: Indicator): Reading => {
  const reading = readText(text, indicator.unit === null ? null : unitOf(indicator.unit));
  if (reading.kind !== "number" || !isPercentIndicator(indicator)) return reading;
  // 38.2 as text needs no question: points are what people write. 0.382 does: it may be a fraction.
  const bare = !reading.notes.includes("unit-stripped") && Math.abs(reading.value) <= 1;
  return bare ? bareInPercent(reading.value, reading.notes, indicator) : reading;
};

const readValue = (cell: Cell, indicator: Indicator): Reading => {
  switch (cell.type) {
    case "empty":
      return { kind: "missing", missing: "blank" };
    case "boolean":
      return unreadable("boolean");
    case "error":
      return unreadable("error-value");
    case "number":
      return readNumber(Number(cell.value), cell.numberFormat, indicator);
    case "text":
      return readTextCell(String(cell.value), indicator);
  }
};

/**
 * What a value cell of 実績入力 means for its indicator. A status that says why there is no value (未公表) names the kind
 * of what is missing; beside a value it changes nothing. Never throws; a number is always finite.
 * @param status the status column's text, "" where blank; unknown words are left to the validation.
 */
export const readCell = (cell: Cell, status: string, indicator: Indicator): Reading => {
  const reading = readValue(cell, indicator);
  return reading.kind === "missing" && isMissingStatus(status) ? { ...reading, missing: status } : reading;
};
