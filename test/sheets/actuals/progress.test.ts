import { insertBlueprint } from "../../../src/sheets/plan-workbook";
import { preferredSheetNames } from "../../../src/sheets/book";
import { calculated } from "../calculated";
import { kitamoto } from "../kitamoto";

const workbook = calculated(
  insertBlueprint(kitamoto, preferredSheetNames(), { judgedYear: 2024, asOf: null, createdOn: null }),
);

/** Row, what stands in R6's value and status, and the 入力状況 expected. Row 9: births. Row 12: a share of 34.2 %. */
const CASES = [
  [4, 436.1, "", "済"],
  [5, "", "", "未入力"],
  [6, "", "未公表", "公表待ち"],
  [7, "▲22", "", "数値でない"],
  [8, "", "集計中", "公表待ち"],
  [9, -1, "", "範囲外"],
  [10, "-", "", "値なし"],
  [11, "  ", "", "未入力"],
  [12, 38.2, "", "範囲外"],
  [13, 0.59, "速報", "済"],
  [14, "", "調査なし", "対象外"],
  [15, 0, "", "済"],
  [16, "", "該当なし", "対象外"],
  [17, "", "事業終了", "対象外"],
  [18, "約1700", "", "数値でない"],
] as const;

beforeAll(() => {
  for (const [row, value, status] of CASES) {
    if (value !== "") workbook.paste("実績入力", `K${row}`, value);
    if (status !== "") workbook.paste("実績入力", `O${row}`, status);
  }
});

test.each(CASES)("入力状況 of row %d with %j and status %j", (row, _value, _status, expected) => {
  expect(workbook.value("実績入力", `Q${row}`)).toBe(expected);
});

test("the re-listed row shows the first listing's value and counts the same", () => {
  expect(workbook.value("実績入力", "K20")).toBe(38.2);
  expect(workbook.value("実績入力", "Q20")).toBe("範囲外");
  expect(workbook.value("実績入力", "J20")).toBe("");
});

test("baseline and target come from 指標台帳, or the text that stands for them", () => {
  expect([4, 5, 6, 7].map((row) => workbook.value("実績入力", `G${row}`))).toEqual([431.5, "-", 3908, -40]);
  expect([4, 5, 6, 7].map((row) => workbook.value("実績入力", `H${row}`))).toEqual([438.3, 1.24, "↗", 0]);
});

test("表紙 counts rows by state, re-listings left out", () => {
  const counts = (row: number) =>
    ["C", "D", "E", "F", "G", "H", "I"].map((column) => workbook.value("表紙・出典", `${column}${row}`));
  const find = (label: string): number => {
    for (let row = 1; row < 60; row += 1) if (workbook.value("表紙・出典", `A${row}`) === label) return row;
    throw new Error(label);
  };
  // 済 未入力 公表待ち 値なし 対象外 数値でない 範囲外
  expect(counts(find("行数"))).toEqual([3, 4, 2, 1, 3, 2, 2]);
  // 確定 速報 見込 集計中 未公表 調査なし 該当なし; 事業終了, 未入力
  const r6 = find("令和6年度");
  expect(counts(r6)).toEqual([8, 1, 0, 1, 1, 1, 1]);
  expect([workbook.value("表紙・出典", `J${r6}`), workbook.value("表紙・出典", `K${r6}`)]).toEqual([1, 3]);
});
