import { columnWidth, linesNeeded, rowHeight, textWidth } from "../../src/sheets/width";

test.each([
  ["", 0],
  ["abc", 3],
  ["出生数", 6],
  ["AI・RPA等", 9],
  ["ｱｲｳ", 3],
  ["短い\nもっと長い行", 12],
])("width of %j is %d half-width characters", (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test("a column shows its widest text on one line with a tenth to spare", () => {
  expect(columnWidth(["番号", "就業者一人あたり市内純生産"])).toBe(31);
  expect(columnWidth(["人"], { min: 6 })).toBe(6);
  expect(columnWidth(["長".repeat(50)], { max: 40 })).toBe(40);
  expect(columnWidth(["長".repeat(10)], { fontScale: 0.5 })).toBe(13);
});

test.each([
  ["出生数", 10, 1],
  ["就業者一人あたり市内純生産", 31, 1],
  ["就業者一人あたり市内純生産", 16, 2],
  ["一行目\n二行目", 40, 2],
])("%j in a column of %d takes %d lines", (text, width, lines) => {
  expect(linesNeeded(text, width)).toBe(lines);
});

test("row heights follow the lines and stop at what Excel allows", () => {
  expect(rowHeight(1)).toBe(18.75);
  expect(rowHeight(2)).toBe(37.5);
  expect(rowHeight(500)).toBe(409);
});
