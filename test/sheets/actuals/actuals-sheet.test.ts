import { actualsSheet } from "../../../src/sheets/actuals/actuals-sheet";
import { bookNames, preferredSheetNames } from "../../../src/sheets/book";
import { ACTUALS } from "../../../src/sheets/columns";
import { kitamotoBook } from "../kitamoto";
import { madeUpPlan } from "../made-up-plan";
import { plain, tableRows } from "../sheet-cells";

const sheet = actualsSheet(kitamotoBook, { asOf: "令和7年8月1日現在" });
const rows = tableRows(sheet);

test("columns: definition, the years' values side by side, then their statuses", () => {
  expect(Object.keys(rows[0] ?? {})).toEqual([
    "キー",
    "番号",
    "指標名",
    "内訳",
    "単位",
    "担当課",
    "当初値",
    "目標値",
    "令和4年度（R4）",
    "令和5年度（R5）",
    "令和6年度（R6）",
    "令和7年度（R7）",
    "R4 状態",
    "R5 状態",
    "R6 状態",
    "R7 状態",
    "入力状況",
    "出典",
    "備考",
  ]);
});

test("value cells are empty and carry the indicator's number format", () => {
  expect(rows[0]?.["令和6年度（R6）"]).toEqual({ kind: "blank", numberFormat: "#,##0.0" });
  expect(rows[8]?.["令和6年度（R6）"]).toEqual({ kind: "blank", numberFormat: "0.0%" });
});

test("a re-listed row repeats the first listing by key, without a reference to its own column", () => {
  expect(plain(rows[16]?.["R6 状態"])).toBe(
    '=IF(OFFSET(実績入力_kitamoto_2[[#Headers],[R6 状態]],MATCH("community-activity-participation",実績入力_kitamoto_2[キー],0),0)="","",' +
      'OFFSET(実績入力_kitamoto_2[[#Headers],[R6 状態]],MATCH("community-activity-participation",実績入力_kitamoto_2[キー],0),0))',
  );
});

test("value cells prompt and never refuse; statuses come from the list only", () => {
  const [values, statuses] = sheet.validations;
  expect(values).toMatchObject({
    range: { row: 3, column: 8, rows: 18, columns: 4 },
    rule: { kind: "any" },
    alert: null,
  });
  expect(values?.prompt?.title.length).toBeLessThanOrEqual(32);
  expect(values?.prompt?.message.length).toBeLessThanOrEqual(255);
  expect(statuses).toMatchObject({
    range: { row: 3, column: 12, rows: 18, columns: 4 },
    rule: { kind: "list", source: "=データ状態_kitamoto_2" },
    alert: { style: "stop" },
  });
});

test("rows stand by department, then in the plan's order", () => {
  const plan = madeUpPlan(4);
  const made = tableRows(actualsSheet(bookNames(plan, preferredSheetNames()), { asOf: null }));
  expect(made.map((row) => [plain(row[ACTUALS.department]), plain(row[ACTUALS.key])])).toEqual([
    ["福祉課", "indicator-1"],
    ["福祉課", "indicator-3"],
    ["産業課", "indicator-2"],
    ["産業課", "indicator-4"],
  ]);
});
