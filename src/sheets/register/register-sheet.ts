import type { SheetBlueprint } from "../../blueprint/sheet";
import { listedRows } from "../../plan/listed-rows";
import type { BookNames } from "../book";
import { REGISTER } from "../columns";
import { pageLayout } from "../page";
import { TITLE_ROWS, emptySheet, sheetTitle } from "../sheet-frame";
import type { SheetOptions } from "../sheet-frame";
import { tableLayout } from "../table-layout";
import { registerColumns } from "./register-columns";

const FONT_SIZE = 10;
const GUIDANCE =
  "指標の定義です。黄色の欄は追記できます。当初値・目標値は計画書のとおりで、原文を隣に残しています。割合（%）は57.6%のようにパーセント表示の数値です。";

/**
 * 指標台帳: one row per listed indicator row, in the plan's printed order, with the definition other sheets look up
 * by key. A3 landscape.
 */
export const registerSheet = (book: BookNames, { asOf }: SheetOptions): SheetBlueprint => {
  const table = tableLayout({
    name: book.table("register"),
    top: TITLE_ROWS,
    columns: registerColumns(book.plan),
    rows: listedRows(book.plan),
    fontSize: FONT_SIZE,
  });
  const title = sheetTitle(book, "指標台帳", GUIDANCE);
  const { range } = table.table;
  return {
    ...emptySheet(
      book,
      "register",
      pageLayout(
        book.plan,
        { paper: "A3", orientation: "landscape", asOf },
        {
          printArea: { row: 0, column: 0, rows: range.row + range.rows, columns: range.columns },
          titleRows: { from: TITLE_ROWS, to: TITLE_ROWS },
        },
      ),
    ),
    blocks: [...title.blocks, table.block],
    styles: [...title.styles, ...table.styles],
    columns: table.columns,
    rowHeights: [...title.rowHeights, ...table.rowHeights],
    tables: [table.table],
    freeze: { rows: TITLE_ROWS + 1, columns: table.columnOf(REGISTER.name) + 1 },
  };
};
