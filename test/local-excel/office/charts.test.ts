import { failureOf, openBed, resultOf, type Bed } from "./bed";

async function withData(): Promise<Bed> {
  const bed = await openBed();
  await bed.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:C3").values = [
      ["cat", "目標", "実績"],
      ["a", 1, 2],
      ["b", 3, 4],
    ];
    await context.sync();
  });
  return bed;
}

test("a chart over a range takes names and categories from its headings", async () => {
  const { Excel, sheet } = await withData();
  await Excel.run(async (context) => {
    const page = context.workbook.worksheets.getItem("Sheet1");
    const chart = page.charts.add("ColumnClustered", page.getRange("A1:C3"), "Columns");
    chart.load("name,width,height,chartType");
    chart.series.load("items/name,items/chartType,count");
    await context.sync();
    expect(chart.name).toBe("Chart 1");
    expect([chart.width, chart.height]).toEqual([360, 216]);
    expect(chart.series.items.map((series) => series.name)).toEqual(["目標", "実績"]);
  });
  expect(
    sheet("Sheet1").charts[0]?.series.map(({ name, values, categories }) => ({ name, values, categories })),
  ).toEqual([
    { name: "=Sheet1!$B$1", values: "=Sheet1!$B$2:$B$3", categories: "=Sheet1!$A$2:$A$3" },
    { name: "=Sheet1!$C$1", values: "=Sheet1!$C$2:$C$3", categories: "=Sheet1!$A$2:$A$3" },
  ]);
});

test("a combination chart, set up as an add-in does", async () => {
  const { Excel, sheet } = await withData();
  await Excel.run(async (context) => {
    const page = context.workbook.worksheets.getItem("Sheet1");
    const chart = page.charts.add("ColumnClustered", page.getRange("A1:B3"), "Columns");
    chart.name = "progress";
    chart.title.text = "進捗";
    chart.title.format.font.size = 12;
    chart.title.format.font.bold = true;
    chart.legend.position = "Bottom";
    chart.legend.format.font.size = 9;
    chart.format.font.name = "BIZ UDPゴシック";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 1;
    chart.axes.valueAxis.majorUnit = 0.25;
    chart.axes.valueAxis.numberFormat = "0%";
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.title.text = "率";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.format.font.size = 8;
    chart.displayBlanksAs = "Interplotted";
    const columns = chart.series.getItemAt(0);
    columns.gapWidth = 60;
    columns.overlap = 100;
    columns.format.fill.setSolidColor("#336699");
    columns.hasDataLabels = true;
    columns.dataLabels.position = "OutsideEnd";
    columns.dataLabels.numberFormat = "0%";
    const line = chart.series.add("mark");
    line.chartType = "LineMarkers";
    line.setValues(page.getRange("C2:C3"));
    line.setXAxisValues(page.getRange("A2:A3"));
    line.name = "=Sheet1!$C$1";
    line.markerStyle = "Diamond";
    line.markerSize = 9;
    line.markerBackgroundColor = "#CC0000";
    line.format.line.lineStyle = "None";
    chart.setPosition("B5", "D10");
    chart.load("name,left,top,width,height");
    chart.title.load("text");
    chart.axes.valueAxis.load("minimum,maximum,numberFormat");
    line.load("name,chartType");
    const source = line.getDimensionDataSourceString("Values");
    const values = line.getDimensionValues("Values");
    await context.sync();
    expect([chart.name, chart.left, chart.top, chart.width, chart.height]).toEqual([
      "progress",
      54,
      75,
      162,
      112.5,
    ]);
    expect(chart.title.text).toBe("進捗");
    expect(chart.axes.valueAxis.toJSON()).toMatchObject({ minimum: 0, maximum: 1, numberFormat: "0%" });
    expect([line.name, line.chartType, resultOf(source), resultOf(values)]).toEqual([
      "実績",
      "LineMarkers",
      "Sheet1!$C$2:$C$3",
      [2, 4],
    ]);
  });
  expect(sheet("Sheet1").charts[0]).toMatchObject({
    title: { text: "進捗", visible: true, fontSize: 12, bold: true },
    legend: { position: "Bottom", fontSize: 9 },
    fontName: "BIZ UDPゴシック",
    displayBlanksAs: "Interpolated",
    valueAxis: { majorUnit: 0.25, majorGridlines: false, title: "率" },
    categoryAxis: { reversed: true, fontSize: 8 },
    series: [
      {
        gapWidth: 60,
        overlap: 100,
        colour: "#336699",
        hasDataLabels: true,
        dataLabels: { position: "OutsideEnd", numberFormat: "0%", showValue: true },
      },
      {
        name: "=Sheet1!$C$1",
        chartType: "LineMarkers",
        markerStyle: "Diamond",
        markerSize: 9,
        markerColour: "#CC0000",
        lineVisible: false,
      },
    ],
  });
});

test("a title linked to a cell shows the cell's text as it is now, until it gets a text of its own", async () => {
  const { Excel, sheet } = await withData();
  const shown: string[] = [];
  await Excel.run(async (context) => {
    const page = context.workbook.worksheets.getItem("Sheet1");
    const { title } = page.charts.add("Line", page.getRange("B2:B3"), "Columns");
    const look = async (): Promise<void> => {
      title.load("text");
      await context.sync();
      shown.push(title.text);
    };
    title.setFormula("='Sheet1'!$B$1");
    await look();
    page.getRange("B1").values = [["目標値"]];
    await look();
    page.getRange("A:A").insert("Right");
    page.name = "改名 1";
    await look();
    expect(sheet("改名 1").charts[0]?.title).toMatchObject({ formula: "='改名 1'!$C$1", visible: true });
    title.text = "職員の題名";
    page.getRange("C1").values = [["もう出ない"]];
    await look();
  });
  expect(shown).toEqual(["目標", "目標値", "目標値", "職員の題名"]);
  expect(sheet("改名 1").charts[0]?.title).toMatchObject({ text: "職員の題名", formula: null });
});

test.each([
  ["a range", "=Sheet1!$A$1:$B$1"],
  ["a relative reference", "=Sheet1!A1"],
  ["a cell without its sheet", "=$A$1"],
  ["no reference at all", '="題名"'],
  ["a sheet that is not there", "=Sheet9!$A$1"],
  ["a plain text", "題名"],
])("a title takes no other formula: %s", async (_what, formula) => {
  const { Excel } = await withData();
  const error = await failureOf(
    Excel.run(async (context) => {
      const page = context.workbook.worksheets.getItem("Sheet1");
      page.charts.add("Line", page.getRange("B2:B3"), "Columns").title.setFormula(formula);
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("charts are found by name, and deleted", async () => {
  const { Excel, sheet } = await withData();
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem("Sheet1");
    const source = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C3");
    charts.add("Line", source, "Columns").name = "one";
    charts.add("BarStacked100", source, "Rows").name = "two";
    await context.sync();
    charts.getItem("one").delete();
    charts.load("items/name,items/chartType");
    const gone = charts.getItemOrNullObject("one");
    await context.sync();
    expect(charts.items.map((chart) => [chart.name, chart.chartType])).toEqual([["two", "BarStacked100"]]);
    expect(gone.isNullObject).toBe(true);
  });
  expect(sheet("Sheet1").charts[0]?.series.map((series) => series.values)).toEqual([
    "=Sheet1!$B$2:$C$2",
    "=Sheet1!$B$3:$C$3",
  ]);
});

test.each<readonly [string, string, (chart: Excel.Chart) => unknown]>([
  [
    "a marker on columns",
    "InvalidOperation",
    (chart) => chart.series.getItemAt(0).set({ markerStyle: "Circle" }),
  ],
  ["a chart's picture", "NotImplemented", (chart) => chart.getImage()],
  ["a trendline", "NotImplemented", (chart) => chart.series.getItemAt(0).trendlines.add("Linear")],
])("%s is refused: %s", async (_name, code, act) => {
  const { Excel } = await withData();
  const error = await failureOf(
    Excel.run(async (context) => {
      const page = context.workbook.worksheets.getItem("Sheet1");
      act(page.charts.add("ColumnClustered", page.getRange("A1:C3"), "Columns"));
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});

test("a picture of a chart is refused by name", async () => {
  const { Excel } = await withData();
  const error = await failureOf(
    Excel.run(async (context) => {
      const page = context.workbook.worksheets.getItem("Sheet1");
      page.charts.add("Line", page.getRange("A1:C3"), "Columns").getImage();
      await context.sync();
    }),
  );
  expect(error.message).toBe("NotImplemented: Chart.getImage");
});
