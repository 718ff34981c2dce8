import { cellAddress } from "../../blueprint/address";
import type { RowsBlueprint } from "../../blueprint/sheet";
import type { Step } from "./steps";

const CALL_BYTES = 600;

/** Gives rows of a sheet that exists another height, and hides or shows them. */
export const rowStep = (sheet: string, rows: readonly RowsBlueprint[]): Step => ({
  label: null,
  size: rows.length * CALL_BYTES,
  apply: (context) => {
    for (const { from, count, height, hidden } of rows) {
      const range = context.workbook.worksheets.getItem(sheet).getRange(`${from + 1}:${from + count}`);
      // Shown first: a hidden row has no height to set.
      range.rowHidden = false;
      range.format.rowHeight = height;
      if (hidden) range.rowHidden = true;
    }
  },
});

/** Replaces the page breaks of a sheet that exists; null leaves them alone. */
export const pageBreakStep = (sheet: string, rows: readonly number[] | null): Step => ({
  label: null,
  size: (rows?.length ?? 0) * CALL_BYTES,
  apply: (context) => {
    if (rows === null) return;
    const breaks = context.workbook.worksheets.getItem(sheet).horizontalPageBreaks;
    breaks.removePageBreaks();
    for (const row of rows) breaks.add(cellAddress(row, 0));
  },
});
