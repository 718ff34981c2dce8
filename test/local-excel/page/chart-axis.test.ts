import type { CellValue } from "../../../src/local-excel/model/contract";
import { createWorkbook } from "../../../src/local-excel/model/workbook";
import { chartOption } from "../../../src/local-excel/page/charts/chart-option";
import { plainChart } from "../model/plain-chart";

/** The option of a chart over these values in 一覧!C2:C5. */
const optionOf = (
  values: readonly CellValue[],
  chartType = "Line",
  height = 216,
): Readonly<Record<string, unknown>> => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  sheet.name = "一覧";
  sheet.write(
    { row: 1, column: 2, rows: values.length, columns: 1 },
    values.map((value) => [value]),
  );
  const chart = { ...plainChart(), chartType, height };
  const [first] = chart.series;
  return chartOption(workbook, { ...chart, series: first ? [{ ...first, chartType }] : [] });
};

test.each([
  ["values within a sixth of the largest", [431.5, 433.2, 434.9, 438.3], "Line", true],
  ["just as far as a sixth", [50, 55, 60], "Line", true],
  ["further than a sixth", [49, 55, 60], "Line", false],
  ["a gap, which does not count", [431.5, "", 434.9, 438.3], "Line", true],
  ["below zero, all near each other", [-60, -58, -55], "Line", true],
  ["on both sides of zero", [-40, -20, 0, 5], "Line", false],
  ["a single value", [340], "Line", true],
  ["nothing at all", [], "Line", false],
  ["columns, as lines", [431.5, 433.2], "ColumnClustered", true],
  ["stacked columns, whose sums count", [431.5, 433.2], "ColumnStacked", false],
])("the axis of %s", (_what, values, chartType, awayFromZero) => {
  expect(optionOf(values, chartType)["yAxis"]).toMatchObject({ scale: awayFromZero });
});

test("a low chart names fewer steps, so that they do not run into each other", () => {
  const steps = (height: number): unknown => optionOf([0, 100], "Line", height)["yAxis"];
  expect(steps(80)).toMatchObject({ splitNumber: 1 });
  expect(steps(108)).toMatchObject({ splitNumber: 2 });
  expect(steps(216)).toMatchObject({ splitNumber: 5 });
});

test("the legend shows a line without markers as one", () => {
  const entry = (chartType: string): unknown => optionOf([1], chartType)["legend"];
  expect(entry("Line")).toMatchObject({ data: [{ itemStyle: { opacity: 0 } }] });
  expect(entry("LineMarkers")).not.toMatchObject({ data: [{ itemStyle: { opacity: 0 } }] });
});
