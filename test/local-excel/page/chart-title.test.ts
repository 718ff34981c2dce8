import { createWorkbook } from "../../../src/local-excel/model/workbook";
import { chartOption } from "../../../src/local-excel/page/charts/chart-option";
import { Person } from "../../../src/local-excel/page/grid/person";
import { plainChart } from "../model/plain-chart";

/** A sheet with a chart whose title is A1's, and somebody working on it. */
const atWork = () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  sheet.name = "一覧";
  sheet.write({ row: 0, column: 0, rows: 1, columns: 1 }, [["出生数（人）"]]);
  const chart = plainChart();
  sheet.charts.push(chart);
  const person = new Person(workbook, (error) => {
    throw error;
  });
  person.listen();
  return { workbook, sheet, chart, person, drawn: () => chartOption(workbook, chart)["title"] };
};

test("a chart is drawn with the text its title's cell has now", () => {
  const { sheet, person, drawn } = atWork();
  expect(drawn()).toMatchObject({ show: true, text: "出生数（人）" });
  person.type(sheet, 0, 0, "出生児数（人）");
  expect(drawn()).toMatchObject({ text: "出生児数（人）" });
  person.undo();
  expect(drawn()).toMatchObject({ text: "出生数（人）" });
});

test("the link comes back with rows that are taken back", () => {
  const { sheet, chart, person, drawn } = atWork();
  person.insert(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, "rows");
  expect(chart.title.formula).toBe("=一覧!$A$2");
  expect(drawn()).toMatchObject({ text: "出生数（人）" });
  person.undo();
  expect(chart.title.formula).toBe("=一覧!$A$1");
  person.redo();
  expect(drawn()).toMatchObject({ text: "出生数（人）" });
});

test("a title of one's own that looks like a link is none", () => {
  const { chart, drawn } = atWork();
  Object.assign(chart.title, { text: "=一覧!$A$1", formula: null });
  expect(drawn()).toMatchObject({ text: "=一覧!$A$1" });
});
