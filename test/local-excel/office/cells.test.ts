import { failureOf, openBed } from "./bed";

test("cells, formulas and formats written in one batch are read back in the same", async () => {
  const { Excel } = await openBed();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Data");
    const range = sheet.getRange("A1:C3");
    range.values = [
      ["cat", "y2023", "y2024"],
      ["a", 1, 2],
      ["b", 3, 4],
    ];
    sheet.getRange("D1:D3").formulas = [["tot"], ["=SUM(B2:C2)"], ["=SUM(B3:C3)"]];
    range.numberFormat = [
      ["@", "0", "0"],
      ["@", "0.00", "0.00"],
      ["@", "0.00", "0.00"],
    ];
    range.format.fill.color = "#FFEE00";
    sheet.getRange("A1:C1").format.font.bold = true;
    sheet.activate();
    const used = sheet.getUsedRange().load("values,address,formulas,numberFormat,text,valueTypes");
    range.load("format/fill/color");
    const whole = range.format.font.load("bold");
    const head = sheet.getRange("A1:C1").format.font.load("bold");
    sheet.load("id,name,position");
    await context.sync();
    expect(used.address).toBe("Data!A1:D3");
    expect(used.values).toEqual([
      ["cat", "y2023", "y2024", "tot"],
      ["a", 1, 2, 3],
      ["b", 3, 4, 7],
    ]);
    expect(used.formulas[1]).toEqual(["a", 1, 2, "=SUM(B2:C2)"]);
    expect(used.numberFormat[1]).toEqual(["@", "0.00", "0.00", "General"]);
    expect(used.text[1]).toEqual(["a", "1.00", "2.00", "3"]);
    expect(used.valueTypes[1]).toEqual(["String", "Double", "Double", "Double"]);
    expect(range.format.fill.color).toBe("#FFEE00");
    expect(whole.bold).toBeNull();
    expect(head.bold).toBe(true);
    expect(sheet.name).toBe("Data");
    expect(sheet.position).toBe(1);
    expect(sheet.id).not.toBe("");
  });
});

test("what was not loaded cannot be read", async () => {
  const { Excel, frame } = await openBed();
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    await context.sync();
    const first = sheets.items[0];
    expect(() => first?.position).toThrow(frame.OfficeExtension.Error);
    expect(() => first?.position).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    // Read past the linter, which would see the mistake.
    expect(() => Reflect.get(range, "values") as unknown).toThrow(
      expect.objectContaining({ code: "PropertyNotLoaded" }),
    );
    const loaded = first?.load("position");
    await context.sync();
    expect(loaded?.position).toBe(0);
  });
});

test.each([
  ["too few cells", [[1]]],
  [
    "too many rows",
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
  ],
  ["ragged rows", [[1, 2], [3]]],
])("an array of another shape is refused: %s", async (_name, values) => {
  const { Excel, sheet } = await openBed();
  const error = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = values;
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  expect(error.debugInfo.errorLocation).toBe("Range.values");
  expect(error.debugInfo.statement).toContain("range.values = ");
  expect(sheet("Sheet1").usedBox(true)).toBeNull();
});

test("arrays over 1,500 cells travel in pieces and arrive whole", async () => {
  const { Excel, sheet } = await openBed();
  const values = Array.from({ length: 1000 }, (_row, i) =>
    Array.from({ length: 10 }, (_column, j) => i * 10 + j),
  );
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:K1001");
    range.values = values;
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual(values);
  expect(sheet("Sheet1").cell(1000, 10).value).toBe(9999);
});

test("a large array of the wrong shape is refused before anything is written", async () => {
  const { Excel, sheet } = await openBed();
  const error = await failureOf(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1000");
      range.values = Array.from({ length: 900 }, () => [1, 2]);
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  expect(sheet("Sheet1").usedBox(true)).toBeNull();
});

test("one value fills a range, null leaves a cell alone, an empty text clears it", async () => {
  const { Excel } = await openBed();
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1");
    range.values = 7 as never;
    range.values = [[null, "", "x"]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual([[7, "", "x"]]);
});

test.each([
  ["A1", "Sheet1!A1"],
  ["$A$1:B2", "Sheet1!A1:B2"],
  ["Sheet1!C3", "Sheet1!C3"],
  ["B:D", "Sheet1!B:D"],
  ["2:4", "Sheet1!2:4"],
  ["里の名", "Sheet1!B2:B3"],
])("getRange(%s) is %s", async (address, expected) => {
  const { Excel, book, sheet } = await openBed();
  book.addName("里の名", "=Sheet1!$B$2:$B$3", sheet("Sheet1"));
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("address");
    await context.sync();
    expect(range.address).toBe(expected);
  });
});

test.each(["nonsense!", "A0", "XFE1", "Sheet9!A1", "A1048577"])(
  "getRange(%s) is refused",
  async (address) => {
    const { Excel } = await openBed();
    const error = await failureOf(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange(address).load("address");
        await context.sync();
      }),
    );
    expect(error.code).toBe("InvalidArgument");
  },
);

test("ranges lead to ranges", async () => {
  const { Excel } = await openBed();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:D5");
    const found = {
      cell: range.getCell(1, 2),
      row: range.getRow(1),
      column: range.getColumn(0),
      resized: range.getResizedRange(1, -1),
      absolute: range.getAbsoluteResizedRange(1, 1),
      offset: range.getOffsetRange(2, 1),
      bounding: range.getBoundingRect("F7"),
      shared: range.getIntersection("D5:F9"),
      entireRow: range.getEntireRow(),
      entireColumn: range.getEntireColumn(),
      lastRow: range.getLastRow(),
      lastCell: range.getLastCell(),
      above: range.getRowsAbove(1),
      below: range.getRowsBelow(2),
    };
    for (const one of Object.values(found)) one.load("address");
    const none = range.getIntersectionOrNullObject("Z9");
    await context.sync();
    const addresses = Object.fromEntries(Object.entries(found).map(([name, one]) => [name, one.address]));
    expect(addresses).toEqual({
      cell: "Sheet1!D3",
      row: "Sheet1!B3:D3",
      column: "Sheet1!B2:B5",
      resized: "Sheet1!B2:C6",
      absolute: "Sheet1!B2",
      offset: "Sheet1!C4:E7",
      bounding: "Sheet1!B2:F7",
      shared: "Sheet1!D5",
      entireRow: "Sheet1!2:5",
      entireColumn: "Sheet1!B:D",
      lastRow: "Sheet1!B5:D5",
      lastCell: "Sheet1!D5",
      above: "Sheet1!B1:D1",
      below: "Sheet1!B6:D7",
    });
    expect(none.isNullObject).toBe(true);
  });
});

test("copyFrom takes formulas along as a copy does, and texts stay texts", async () => {
  const { Excel, sheet } = await openBed();
  await Excel.run(async (context) => {
    const page = context.workbook.worksheets.getItem("Sheet1");
    page.getRange("A1:C1").values = [[2, "'5-1", "=A1*10"]];
    page.getRange("A2:C2").copyFrom("A1:C1");
    page.getRange("A2").values = [[3]];
    page.getRange("C3").copyFrom("C1", "Values");
    await context.sync();
  });
  const cells = [sheet("Sheet1").cell(1, 1), sheet("Sheet1").cell(1, 2), sheet("Sheet1").cell(2, 2)];
  expect(cells.map(({ value, formula }) => [value, formula])).toEqual([
    ["5-1", null],
    [30, "=A2*10"],
    [20, null],
  ]);
});
