import { bookNames, preferredSheetNames } from "../../../src/sheets/book";
import { structureSheet } from "../../../src/sheets/structure/structure-sheet";
import { kitamotoBook } from "../kitamoto";
import { madeUpPlan } from "../made-up-plan";
import { cellOf, plain, tableRows } from "../sheet-cells";

const sheet = structureSheet(kitamotoBook, { asOf: null });

test("goals and cross-cutting goals with their number of indicators", () => {
  expect(tableRows(sheet).map((row) => [plain(row["目標"]), plain(row["指標数"])])).toEqual([
    ["基本目標1", 2],
    ["基本目標2", 2],
    ["基本目標3", 2],
    ["基本目標4", 5],
    ["横断的な目標1", 4],
    ["横断的な目標2", 1],
  ]);
});

test("a goal printed with two wordings shows both, each with its line", () => {
  expect(plain(tableRows(sheet)[2]?.["目標の題名"])).toBe(
    "若い世代の出生・子育ての希望をかなえる（kitamoto-004:14）\n若い世代の出産・子育ての希望をかなえる（kitamoto-004:40）",
  );
});

test("says why the numbers add up to 16 for 15 indicators, and that the document names no measures", () => {
  expect(plain(cellOf(sheet, 1, 1))).toBe(
    "指標は全部で15です。うち1は複数の目標に掲載（再掲）されているため、指標数の合計は16になります。この資料には施策・個別施策の記載がありません。",
  );
});

test("with measures, a line for each sub-measure; the measure's indicators stand on its first line", () => {
  const plan = madeUpPlan(10);
  const rows = tableRows(structureSheet(bookNames(plan, preferredSheetNames()), { asOf: null }));
  expect(rows).toHaveLength(10);
  expect(
    rows.slice(0, 2).map((row) => ["施策", "個別施策", "指標数", "担当課"].map((head) => plain(row[head]))),
  ).toEqual([
    ["施策1 施策の名称", "① 個別施策の名称", 2, "企画課、福祉課、産業課"],
    ["施策1 施策の名称", "② 個別施策の名称", 0, "企画課"],
  ]);
});
