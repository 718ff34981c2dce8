import type { SheetBlueprint } from "../../blueprint/sheet";
import { listedRows } from "../../plan/listed-rows";
import type { BookNames } from "../book";
import { REGISTER } from "../columns";
import { TITLE_ROWS } from "../sheet-frame";
import type { SheetOptions } from "../sheet-frame";
import { tableLayout } from "../table-layout";
import { tableSheet } from "../table-sheet";
import { percentFormats } from "../open-number-formats";
import { hasOpenRows } from "./open-cells";
import { registerColumns } from "./register-columns";
import { staffChoices } from "./staff-choices";

const FONT_SIZE = 10;
const OPEN_GUIDANCE =
  "資料に記載のない単位・方向・当初値・目標値などは、黄色の欄に記入してください。記入すると判定が始まります。年度は略記（令和元年度はR1）、割合（%）は57.6%のように入力します。";
const GUIDANCE =
  "指標の定義です。黄色の欄は追記できます。当初値・目標値は計画書のとおりで、原文を隣に残しています。割合（%）は57.6%のようにパーセント表示の数値です。";

/**
 * 指標台帳: one row per listed indicator row, in the plan's printed order, with the definition other sheets look up
 * by key. A3 landscape.
 */
export const registerSheet = (book: BookNames, options: SheetOptions): SheetBlueprint => {
  const table = tableLayout({
    name: book.table("register"),
    top: TITLE_ROWS,
    columns: registerColumns(book.plan),
    rows: listedRows(book.plan),
    fontSize: FONT_SIZE,
  });
  const open = hasOpenRows(book.plan);
  const sheet = tableSheet(book, options, {
    id: "register",
    name: "指標台帳",
    guidance: open ? OPEN_GUIDANCE : GUIDANCE,
    paper: "A3",
    table,
    frozenColumns: table.columnOf(REGISTER.name) + 1,
  });
  return open
    ? {
        ...sheet,
        validations: staffChoices(table),
        conditionalFormats: percentFormats(
          table,
          [REGISTER.min, REGISTER.max, REGISTER.baseline, REGISTER.target],
          REGISTER.unit,
        ),
      }
    : sheet;
};
