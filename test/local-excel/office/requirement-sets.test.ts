import { failureOf, openBed } from "./bed";

const USES: readonly (readonly [string, string, (context: Excel.RequestContext) => unknown])[] = [
  ["Range.top", "1.10", (context) => context.workbook.getSelectedRange().load("top")],
  [
    "ConditionalFormatCollection.getItemOrNullObject",
    "1.14",
    (context) => context.workbook.getSelectedRange().conditionalFormats.getItemOrNullObject("x").load("id"),
  ],
  ["Table.resize", "1.13", (context) => context.workbook.tables.getItem("T").resize("A1:B5")],
  [
    "ChartSeries.getDimensionDataSourceString",
    "1.15",
    (context) =>
      context.workbook.worksheets
        .getItem("Sheet1")
        .charts.getItem("C")
        .series.getItemAt(0)
        .getDimensionDataSourceString("Values"),
  ],
];

async function attempt(
  version: string,
  use: (context: Excel.RequestContext) => unknown,
): Promise<OfficeExtension.Error | null> {
  const { Excel } = await openBed({ requirementSets: { ExcelApi: version } });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const data = sheet.getRange("A1:B3");
    data.values = [
      ["k", "v"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.tables.add(data, true).name = "T";
    sheet.charts.add("ColumnClustered", data, "Columns").name = "C";
    await context.sync();
  });
  const work = Excel.run(async (context) => {
    use(context);
    await context.sync();
  });
  try {
    await work;
    return null;
  } catch {
    return failureOf(work);
  }
}

test.each(USES)("%s needs ExcelApi %s", async (member, version, use) => {
  expect(await attempt(version, use)).toBeNull();
  const refused = await attempt("1.9", use);
  expect(refused?.code).toBe("ApiNotFound");
  expect(refused?.message).toContain(member);
});
