import { pointsOfFraction, fractionOfPoints } from "../values/percent";

/** The indicator's unit → what stands in a cell: 57.6 points → 0.576 for percent indicators. */
export const inCellUnit = (value: number, percent: boolean): number =>
  percent ? fractionOfPoints(value) : value;

/** What stands in a cell → the indicator's unit; 0.576 gives 57.6, not 57.599999999999994. */
export const inIndicatorUnit = (value: number, percent: boolean): number =>
  percent ? pointsOfFraction(value) : value;
