import { createWorkbook } from "../../../src/local-excel/model/workbook";
import { saveXlsx } from "../../../src/local-excel/xlsx/save-xlsx";
import { chart, series } from "../model/charts";

describe("what cannot be saved is refused by name", () => {
  test("a kind of chart", async () => {
    const workbook = createWorkbook();
    workbook.activeSheet.charts.push(
      chart({ series: [series({ chartType: "Treemap", values: "=Sheet1!$A$1" })] }),
    );
    await expect(saveXlsx(workbook)).rejects.toMatchObject({
      code: "NotImplemented",
      message: "Saving a chart of type Treemap is not emulated.",
    });
  });

  test("a kind of conditional format", async () => {
    const workbook = createWorkbook();
    workbook.activeSheet.conditionalFormats = [
      {
        id: "1",
        type: "DataBar",
        boxes: [{ row: 0, column: 0, rows: 1, columns: 1 }],
        format: {},
        priority: 0,
        stopIfTrue: false,
      },
    ];
    await expect(saveXlsx(workbook)).rejects.toMatchObject({
      code: "NotImplemented",
      message: "Saving a conditional format of type DataBar is not emulated.",
    });
  });
});
