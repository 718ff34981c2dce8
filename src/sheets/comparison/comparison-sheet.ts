import type { SheetBlueprint, ValidationBlueprint } from "../../blueprint/sheet";
import { sheetMaterial } from "../sheet-material";
import type { BookNames } from "../book";
import { TITLE_ROWS } from "../sheet-frame";
import type { SheetOptions } from "../sheet-frame";
import { tableLayout } from "../table-layout";
import { tableSheet } from "../table-sheet";
import { changeFormats } from "./change-formats";
import { comparisonColumns } from "./comparison-columns";
import { COMPARISON, termHeading, termWords } from "./comparison-headings";
import { comparisonRows } from "./comparison-rows";

const FONT_SIZE = 10;

/**
 * 新旧対照表: each sub-measure of the earlier term beside what became of it, new ones after. Whether a change is
 * certain and what it is called are for staff to decide; counts and red marks follow. A4 landscape.
 */
export const comparisonSheet = (book: BookNames, options: SheetOptions): SheetBlueprint => {
  const comparison = sheetMaterial(book.plan, "termComparison");
  const rows = comparisonRows(book.plan, comparison);
  const firstNew = rows.findIndex(({ earlier }) => earlier === null);
  const table = tableLayout({
    name: book.table("comparison"),
    top: TITLE_ROWS,
    columns: comparisonColumns(book, comparison),
    rows,
    fontSize: FONT_SIZE,
  });
  const { earlier } = termWords(comparison);
  const list = (header: string, name: "fates" | "certainties"): ValidationBlueprint => ({
    range: table.dataRange(header),
    rule: { kind: "list", source: `=${book.name(name)}` },
    alert: { style: "stop", title: header, message: "一覧にある言葉から選んでください。" },
  });
  const sheet = tableSheet(book, options, {
    id: "comparison",
    name: "新旧対照表",
    guidance: `赤字・下線は${earlier}から変わったところです（継続の行でも、施策の名称が変わったところには付きます）。黄色の欄は直せます。数は「${book.sheet("comparison-counts")}」にあります。`,
    paper: "A4",
    table,
    frozenColumns: table.columnOf(termHeading(comparison, "earlier", "name")) + 1,
  });
  return {
    ...sheet,
    // What the earlier term did not have begins on a page of its own.
    page: {
      ...sheet.page,
      ...(firstNew > 0 ? { pageBreaksBefore: [TITLE_ROWS + 1 + firstNew] } : {}),
    },
    validations: [list(COMPARISON.fate, "fates"), list(COMPARISON.certainty, "certainties")],
    conditionalFormats: changeFormats(comparison, table),
  };
};
