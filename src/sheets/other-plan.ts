import { formulaText } from "./formula-text";

/** What stands where another plan's sheet would be drawn from and is not in the workbook. */
export const NOT_IN_WORKBOOK = "－（このブックにない）";

/**
 * Formula text (without `=`) that looks a key up in another plan's columns. Those are reached through workbook names,
 * never by sheet or table: a formula with an unknown name is allowed and IFERROR catches it, so either plan may be
 * inserted first, come later or be deleted again, and the cell says so instead of showing an error.
 */
export const lookUpInOtherPlan = ({
  key,
  keys,
  values,
}: {
  readonly key: string;
  /** Workbook names of the other plan's columns. */
  readonly keys: string;
  readonly values: string;
}): string =>
  `IFERROR(INDEX(${values},MATCH(${formulaText(key)},${keys},0)),${formulaText(NOT_IN_WORKBOOK)})`;
