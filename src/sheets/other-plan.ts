import { formulaText } from "./formula-text";

/** What stands where another plan's sheet would be drawn from and is not in the workbook. */
export const NOT_IN_WORKBOOK = "－（このブックにない）";

/** The same where there is little room: a sentence above the table says what it means. */
const NO_PLACE = "－";

/*
 * Another plan's columns are reached through workbook names, never by sheet or table: a formula with an unknown name
 * is allowed and IFERROR catches it, so either plan may be inserted first, come later or be deleted again, and the
 * cell says so instead of showing an error.
 */

/** Formula text (without `=`) that looks a key up in columns of another plan's sheet. */
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

/**
 * Formula text for a link to the column of another plan's sheet, which shows the item found there by its key and the
 * row it stands in by now, on a line of its own: `うるし`, `22行目`.
 */
export const rowInOtherPlan = ({
  key,
  keys,
  shown,
  head,
}: {
  readonly key: string;
  readonly keys: string;
  /** Workbook name of the column the link goes to and the words are taken from. */
  readonly shown: string;
  /** Workbook name of the cell above that column. */
  readonly head: string;
}): string => {
  const place = `MATCH(${formulaText(key)},${keys},0)`;
  return `IFERROR(HYPERLINK(${formulaText(`#${shown}`)},INDEX(${shown},${place})&CHAR(10)&(ROW(${head})+${place})&"行目"),${formulaText(NO_PLACE)})`;
};

/** Formula text for a sentence: one where the other plan's sheet is in the workbook, another where it is not. */
export const whetherInWorkbook = (name: string, there: string, missing: string): string =>
  `IF(ISERROR(INDEX(${name},1)),${formulaText(missing)},${formulaText(there)})`;
