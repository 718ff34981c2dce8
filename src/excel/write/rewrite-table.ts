import type { SheetBlueprint } from "../../blueprint/sheet";
import type { BlueprintCell } from "../../blueprint/cell";
import type { TableContent } from "../../values/table-content";
import { sheetRange } from "../../blueprint/address";
import { asText } from "../../blueprint/as-text";
import { paint } from "./paint";
import type { Step } from "./steps";
import { writeStyles } from "./write-style";

/** New rows for a table that exists; columns are found by their heads. */
export type TableRewrite = {
  readonly now: TableContent;
  readonly columns: readonly { readonly heading: string; readonly cells: readonly BlueprintCell[] }[];
  /** Looks of rows the table did not have yet, at their places on the sheet. */
  readonly styles: SheetBlueprint["styles"];
  /** Heights of the rows, in points, from the first data row. */
  readonly heights: readonly number[];
  /** A text for the cell that bears a workbook name; null where there is no such cell any more. */
  readonly note: { readonly name: string; readonly text: string } | null;
  /** Workbook names of columns: the cells of the new rows. `exists`: the name is there already. */
  readonly names: readonly { readonly name: string; readonly heading: string; readonly exists: boolean }[];
};

const inputOf = (cell: BlueprintCell): string | number => {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      return asText(cell.text);
    case "number":
      return cell.value;
    case "formula":
      return cell.formula;
  }
};

const columnOf = ({ firstColumn, headers }: TableContent, heading: string): number =>
  firstColumn + headers.indexOf(heading);

/**
 * Gives a table other rows in place. Where it grows, rows are added at its end; where it shrinks, rows are emptied:
 * deleting them would take along what stands beside the table.
 */
export const rewriteStep = ({ now, columns, styles, heights, note, names }: TableRewrite): Step => {
  const rows = heights.length;
  const total = Math.max(rows, now.rows.length);
  return {
    label: now.sheet,
    size: 4000 + JSON.stringify(columns).length * 2 + rows * 300,
    apply: ({ workbook }) => {
      const table = workbook.tables.getItem(now.table);
      const sheet = workbook.worksheets.getItem(now.sheet);
      const more = total - now.rows.length;
      if (more > 0)
        table.rows.add(
          undefined,
          Array.from({ length: more }, () => now.headers.map(() => "")),
        );
      writeStyles(sheet, paint(styles));
      for (const { heading, cells } of columns)
        sheet.getRangeByIndexes(now.firstRow, columnOf(now, heading), total, 1).formulas = Array.from(
          { length: total },
          (_, r) => {
            const cell = cells[r];
            return [cell === undefined ? "" : inputOf(cell)];
          },
        );
      heights.forEach((height, r) => {
        if (height !== heights[r - 1] || r === 0) {
          const next = heights.findIndex((other, i) => i > r && other !== height);
          const count = (next < 0 ? rows : next) - r;
          sheet.getRangeByIndexes(now.firstRow + r, 0, count, 1).format.rowHeight = height;
        }
      });
      for (const { name, heading, exists } of names) {
        const range = { row: now.firstRow, column: columnOf(now, heading), rows, columns: 1 };
        const formula = `=${sheetRange(now.sheet, range)}`;
        if (exists) workbook.names.getItem(name).formula = formula;
        else workbook.names.add(name, formula);
      }
      if (note) workbook.names.getItem(note.name).getRange().values = [[asText(note.text)]];
      sheet.pageLayout.setPrintArea(
        sheet.getRangeByIndexes(0, 0, now.firstRow + rows, now.firstColumn + now.headers.length),
      );
      sheet.activate();
    },
  };
};
