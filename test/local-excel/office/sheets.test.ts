import { failureOf, openBed, resultOf } from "./bed";

test("sheets: order, visibility, look, neighbours, active sheet", async () => {
  const { Excel, book } = await openBed();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const second = worksheets.add("実績入力");
    const third = worksheets.add();
    third.name = "隠し";
    third.visibility = "Hidden";
    second.tabColor = "#123456";
    second.showGridlines = false;
    second.position = 0;
    second.activate();
    const count = worksheets.getCount();
    const visible = worksheets.getCount(true);
    const active = worksheets.getActiveWorksheet().load("name");
    const first = worksheets.getFirst().load("name");
    const last = worksheets.getLast(true).load("name");
    const next = second.getNext().load("name");
    const none = second.getPreviousOrNullObject();
    second.load("tabColor,showGridlines,position,visibility");
    third.load("visibility");
    await context.sync();
    expect([resultOf(count), resultOf(visible)]).toEqual([3, 2]);
    expect([active.name, first.name, last.name, next.name]).toEqual([
      "実績入力",
      "実績入力",
      "Sheet1",
      "Sheet1",
    ]);
    expect(none.isNullObject).toBe(true);
    expect(second.toJSON()).toMatchObject({
      tabColor: "#123456",
      showGridlines: false,
      position: 0,
      visibility: "Visible",
    });
    expect(third.visibility).toBe("Hidden");
  });
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(["実績入力", "Sheet1", "隠し"]);
});

test("a new sheet can be addressed by name and by id in later batches", async () => {
  const { Excel, sheet } = await openBed();
  const id = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("Data").load("id");
    await context.sync();
    added.getRange("A1").values = [["by proxy"]];
    await context.sync();
    return added.id;
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(id).getRange("A2").values = [["by id"]];
    await context.sync();
  });
  expect([sheet("Data").cell(0, 0).value, sheet("Data").cell(1, 0).value]).toEqual(["by proxy", "by id"]);
});

test("frozen panes", async () => {
  const { Excel, sheet } = await openBed();
  await Excel.run(async (context) => {
    const page = context.workbook.worksheets.getItem("Sheet1");
    page.freezePanes.freezeAt(page.getRange("A1:B3"));
    const both = page.freezePanes.getLocation().load("address");
    await context.sync();
    expect(both.address).toBe("Sheet1!A1:B3");
    page.freezePanes.freezeRows(2);
    const rows = page.freezePanes.getLocation().load("address");
    await context.sync();
    expect(rows.address).toBe("Sheet1!1:2");
    page.freezePanes.freezeAt("1:4");
    await context.sync();
  });
  expect(sheet("Sheet1").frozen).toEqual({ rows: 4, columns: 0 });
});

test("sizes, hidden rows and columns, borders, alignment, merges", async () => {
  const { Excel, sheet } = await openBed();
  await Excel.run(async (context) => {
    const page = context.workbook.worksheets.getItem("Sheet1");
    const block = page.getRange("B2:C3");
    block.format.columnWidth = 100;
    block.format.rowHeight = 30;
    block.format.wrapText = true;
    block.format.horizontalAlignment = "Center";
    block.format.verticalAlignment = "Top";
    block.format.indentLevel = 1;
    for (const edge of [
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "InsideHorizontal",
      "InsideVertical",
    ] as const) {
      block.format.borders.getItem(edge).style = "Continuous";
      block.format.borders.getItem(edge).color = "#808080";
    }
    page.getRange("E:E").columnHidden = true;
    page.getRange("9:9").rowHidden = true;
    page.getRange("A5:C5").merge();
    block.load("format/columnWidth,format/rowHeight,format/wrapText,left,top,width,height");
    const mixed = page.getRange("A1:B1").load("format/columnWidth");
    const hidden = page.getRange("D1:E1").load("columnHidden,hidden");
    const inside = block.format.borders.getItem("InsideHorizontal").load("style,color,weight");
    await context.sync();
    expect(block.format.toJSON()).toMatchObject({ columnWidth: 100, rowHeight: 30, wrapText: true });
    expect([block.left, block.top, block.width, block.height]).toEqual([54, 18.75, 200, 60]);
    expect(mixed.format.columnWidth).toBeNull();
    expect([hidden.columnHidden, hidden.hidden]).toEqual([null, null]);
    expect(inside.toJSON()).toMatchObject({ style: "Continuous", color: "#808080", weight: "Thin" });
  });
  const page = sheet("Sheet1");
  expect(page.cell(1, 1).format).toMatchObject({
    horizontal: "Center",
    vertical: "Top",
    indent: 1,
    wrap: true,
  });
  expect(Object.keys(page.cell(1, 1).format.borders ?? {}).sort()).toEqual([
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "EdgeTop",
  ]);
  expect([page.columnHidden(4), page.rowHidden(8)]).toEqual([true, true]);
  expect(page.merges).toEqual([{ row: 4, column: 0, rows: 1, columns: 3 }]);
});

test("entire rows and columns are inserted and deleted", async () => {
  const { Excel, sheet } = await openBed();
  await Excel.run(async (context) => {
    const page = context.workbook.worksheets.getItem("Sheet1");
    page.getRange("B3").values = [["here"]];
    page.getRange("1:2").insert("Down");
    page.getRange("A:A").insert("Right");
    page.getRange("2:2").delete("Up");
    await context.sync();
  });
  expect(sheet("Sheet1").cell(3, 2).value).toBe("here");
});

test("moving only some cells is not emulated and says so", async () => {
  const { Excel } = await openBed();
  const error = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").insert("Down");
      await context.sync();
    }),
  );
  expect(error.code).toBe("NotImplemented");
});

test("page layout", async () => {
  const { Excel, sheet } = await openBed();
  await Excel.run(async (context) => {
    const page = context.workbook.worksheets.getItem("Sheet1");
    const { pageLayout } = page;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A3";
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.leftMargin = 20;
    pageLayout.setPrintMargins("Centimeters", { top: 2.54, header: 1.27 });
    pageLayout.centerHorizontally = true;
    pageLayout.setPrintArea("A1:H40");
    pageLayout.setPrintTitleRows("$1:$3");
    pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    page.horizontalPageBreaks.add("A21");
    const area = pageLayout.getPrintArea().load("address");
    const titles = pageLayout.getPrintTitleRows().load("address");
    pageLayout.load("zoom,topMargin");
    await context.sync();
    expect([area.address, titles.address]).toEqual(["Sheet1!A1:H40", "Sheet1!1:3"]);
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
    expect(pageLayout.topMargin).toBeCloseTo(72);
  });
  expect(sheet("Sheet1").pageSetup).toMatchObject({
    orientation: "Landscape",
    paperSize: "A3",
    zoom: { horizontalFitToPages: 1 },
    printArea: [{ row: 0, column: 0, rows: 40, columns: 8 }],
    titleRows: { from: 0, to: 2 },
    footer: { left: "", center: "&P / &N", right: "" },
    centerHorizontally: true,
    rowBreaks: [20],
  });
  expect(sheet("Sheet1").pageSetup.margins).toMatchObject({ left: 20, header: 36 });
});

test("a link shows its text and leads into the workbook", async () => {
  const { Excel, sheet } = await openBed();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    cell.hyperlink = { documentReference: "Sheet1!B9", textToDisplay: "下へ", screenTip: "B9" };
    cell.load("hyperlink,values");
    await context.sync();
    expect(cell.hyperlink).toEqual({
      documentReference: "Sheet1!B9",
      screenTip: "B9",
      textToDisplay: "下へ",
    });
    expect(cell.values).toEqual([["下へ"]]);
  });
  expect(sheet("Sheet1").cell(0, 0).format.hyperlink).toEqual({
    documentReference: "Sheet1!B9",
    screenTip: "B9",
  });
});
