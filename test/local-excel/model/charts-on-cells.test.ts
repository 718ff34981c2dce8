import { createWorkbook } from "../../../src/local-excel/model/workbook";
import { plainChart } from "./plain-chart";

/** A chart over B3:D6 of a sheet whose columns are 54 and rows 18.75 points. */
const chartOnCells = () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  const chart = { ...plainChart(), left: 54, top: 37.5, width: 162, height: 75 };
  sheet.charts.push(chart);
  return { sheet, chart };
};

test.each<readonly [string, (sheet: ReturnType<typeof chartOnCells>["sheet"]) => void, readonly number[]]>([
  ["a higher row above moves it down", (sheet) => sheet.setRowHeight(0, 1, 40), [54, 58.75, 162, 75]],
  ["a higher row under it makes it higher", (sheet) => sheet.setRowHeight(3, 1, 40), [54, 37.5, 162, 96.25]],
  [
    "a wider column before it moves it right",
    (sheet) => sheet.setColumnWidth(0, 1, 100),
    [100, 37.5, 162, 75],
  ],
  [
    "a hidden column under it makes it narrower",
    (sheet) => sheet.setColumnHidden(2, 1, true),
    [54, 37.5, 108, 75],
  ],
  ["a hidden row above moves it up", (sheet) => sheet.setRowHidden(1, 1, true), [54, 18.75, 162, 75]],
  ["rows below do not matter", (sheet) => sheet.setRowHeight(9, 5, 40), [54, 37.5, 162, 75]],
])("%s", (_name, change, expected) => {
  const { sheet, chart } = chartOnCells();
  change(sheet);
  expect([chart.left, chart.top, chart.width, chart.height]).toEqual(expected);
});
