import { failureOf, openBed, resultOf, type Bed } from "./bed";

const ROWS = [
  ["店", "売上", "計"],
  ["北", 1, "=[@売上]*10"],
  ["南", 2, "=[@売上]*10"],
];

async function withTable(): Promise<Bed> {
  const bed = await openBed();
  await bed.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C3").values = [
      ["店", "売上", "計"],
      ["北", 1, ""],
      ["南", 2, ""],
    ];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "Sales";
    sheet.getRange("A1:C3").formulas = ROWS;
    await context.sync();
  });
  return bed;
}

test("a table: its parts, columns and rows", async () => {
  const { Excel } = await withTable();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Sales");
    table.style = "TableStyleLight1";
    table.showBandedRows = false;
    table.showFilterButton = false;
    table.load("id,name,style,showHeaders,showTotals,showBandedRows,showFilterButton");
    const columns = table.columns.load("items/name,items/index,count");
    const rows = table.rows.load("items/values,count");
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((part) =>
      part.load("address"),
    );
    const column = table.columns.getItem("売上").getDataBodyRange().load("address,values");
    const sum = table.columns.getItem("計").getDataBodyRange().load("values");
    const sheet = table.worksheet.load("name");
    const noColumn = table.columns.getItemOrNullObject("ない");
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      name: "Sales",
      style: "TableStyleLight1",
      showHeaders: true,
      showTotals: false,
      showBandedRows: false,
      showFilterButton: false,
    });
    expect(columns.items.map((one) => [one.index, one.name])).toEqual([
      [0, "店"],
      [1, "売上"],
      [2, "計"],
    ]);
    expect(rows.items.map((row) => row.values)).toEqual([[["北", 1, 10]], [["南", 2, 20]]]);
    expect([columns.count, rows.count]).toEqual([3, 2]);
    expect(parts.map((part) => part.address)).toEqual(["Sheet1!A1:C3", "Sheet1!A1:C1", "Sheet1!A2:C3"]);
    expect([column.address, column.values]).toEqual(["Sheet1!B2:B3", [[1], [2]]]);
    expect(sum.values).toEqual([[10], [20]]);
    expect(sheet.name).toBe("Sheet1");
    expect(noColumn.isNullObject).toBe(true);
  });
});

test("rows are added at the end, below other cells too; sorting moves whole rows", async () => {
  const { Excel, book, sheet } = await withTable();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Sales");
    table.rows.add(undefined, [["東", 9, "=[@売上]*10"]]);
    table.sort.apply([{ key: 1, ascending: false }]);
    await context.sync();
  });
  expect(book.tableByName("Sales")?.box).toEqual({ row: 0, column: 0, rows: 4, columns: 3 });
  expect(
    [1, 2, 3].map((row) => [sheet("Sheet1").cell(row, 0).value, sheet("Sheet1").cell(row, 2).value]),
  ).toEqual([
    ["東", 90],
    ["南", 20],
    ["北", 10],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A6").values = [["注"]];
    context.workbook.tables.getItem("Sales").rows.add(undefined, [
      ["西", 3, ""],
      ["央", 4, ""],
    ]);
    await context.sync();
  });
  expect(book.tableByName("Sales")?.box.rows).toBe(6);
  expect(sheet("Sheet1").cell(7, 0).value).toBe("注");
});

test("resize, convertToRange and delete", async () => {
  const { Excel, book, sheet } = await withTable();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Sales").resize("A1:C6");
    await context.sync();
  });
  expect(book.tableByName("Sales")?.box.rows).toBe(6);
  const error = await failureOf(
    Excel.run(async (context) => {
      context.workbook.tables.getItem("Sales").resize("A2:C6");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Sales").convertToRange();
    await context.sync();
  });
  expect(book.tables).toHaveLength(0);
  expect(sheet("Sheet1").cell(1, 0).value).toBe("北");
});

test("delete takes the cells along", async () => {
  const { Excel, book, sheet } = await withTable();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").tables.getItem("Sales").delete();
    await context.sync();
  });
  expect(book.tables).toHaveLength(0);
  expect(sheet("Sheet1").usedBox(true)).toBeNull();
});

test("tables must not overlap", async () => {
  const { Excel } = await withTable();
  const error = await failureOf(
    Excel.run(async (context) => {
      context.workbook.tables.add("Sheet1!B2:D9", true);
      await context.sync();
    }),
  );
  expect(error.debugInfo.errorLocation).toBe("TableCollection.add");
});

test("names of the workbook and of a sheet, ranges and constants", async () => {
  const { Excel, book, sheet } = await openBed();
  await Excel.run(async (context) => {
    const page = context.workbook.worksheets.getItem("Sheet1");
    page.getRange("D2:D3").values = [[3], [7]];
    context.workbook.names.add("Total", page.getRange("D2:D3"), "合計");
    const stamp = page.names.add("machi_kpi", '="kitamoto-2/actuals"');
    stamp.visible = false;
    const total = context.workbook.names
      .getItem("Total")
      .load("name,formula,type,value,scope,comment,visible");
    const values = total.getRange().load("values");
    stamp.load("name,formula,type,value,scope,visible");
    const noRange = stamp.getRangeOrNullObject();
    const count = context.workbook.names.getCount();
    const elsewhere = context.workbook.names.getItemOrNullObject("machi_kpi");
    page.names.load("items/name");
    await context.sync();
    expect(total.toJSON()).toMatchObject({
      name: "Total",
      formula: "=Sheet1!$D$2:$D$3",
      type: "Range",
      value: "Sheet1!$D$2:$D$3",
      scope: "Workbook",
      comment: "合計",
      visible: true,
    });
    expect(values.values).toEqual([[3], [7]]);
    expect(stamp.toJSON()).toMatchObject({
      name: "machi_kpi",
      formula: '="kitamoto-2/actuals"',
      type: "String",
      value: "kitamoto-2/actuals",
      scope: "Worksheet",
      visible: false,
    });
    expect([noRange.isNullObject, elsewhere.isNullObject]).toEqual([true, true]);
    expect(resultOf(count)).toBe(1);
    expect(page.names.items.map((name) => name.name)).toEqual(["machi_kpi"]);
    total.formula = "=Sheet1!$D$3";
    total.delete();
    await context.sync();
  });
  expect(book.names.map((name) => name.name)).toEqual(["machi_kpi"]);
  expect(book.names[0]?.sheet).toBe(sheet("Sheet1"));
});
