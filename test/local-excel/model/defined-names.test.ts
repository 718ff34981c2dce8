import { codeOf, listWorkbook } from "./world";

test.each([
  ["目標 値", "InvalidArgument"],
  ["A1", "InvalidArgument"],
  ["R1C1", "InvalidArgument"],
  ["c", "InvalidArgument"],
  ["1年", "InvalidArgument"],
  ["一覧表", "ItemAlreadyExists"],
  ["既存", "ItemAlreadyExists"],
  ["_machi.kpi", null],
  ["実績_R6", null],
])("a name %j: %s", (name, code) => {
  const { workbook } = listWorkbook();
  workbook.addName("既存", "=1", null);
  expect(codeOf(() => workbook.addName(name, "=1", null))).toBe(code);
});

test("the same name may be a sheet's too, and is found by its scope", () => {
  const { workbook, list } = listWorkbook();
  const wide = workbook.addName("年", "=1", null);
  const own = workbook.addName("年", "=2", list);
  expect([workbook.nameByText("年", null), workbook.nameByText("年", list)]).toEqual([wide, own]);
  expect(workbook.nameByText("年", workbook.addSheet("他"))).toBeNull();
});
