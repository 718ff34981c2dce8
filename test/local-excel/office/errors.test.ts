import { failureOf, openBed } from "./bed";

test("an unknown sheet gives Office.js's own error with its place", async () => {
  const { Excel, frame } = await openBed();
  const error = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nope").getRange("A1").values = [[1]];
      await context.sync();
    }),
  );
  expect(error).toBeInstanceOf(frame.OfficeExtension.Error);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe("RichApi.Error");
  expect(error.code).toBe("ItemNotFound");
  expect(error.message).toBe("The requested resource doesn't exist.");
  expect(error.debugInfo.errorLocation).toBe("WorksheetCollection.getItem");
  expect(error.debugInfo.statement).toBe("var worksheet = worksheets.getItem(...);");
});

test("a batch is not a transaction: what came before the failing action stays", async () => {
  const { Excel, sheet } = await openBed();
  const error = await failureOf(
    Excel.run(async (context) => {
      const page = context.workbook.worksheets.getItem("Sheet1");
      page.getRange("A1").values = [["first"]];
      page.getRange("A2:B2").values = [[1]];
      page.getRange("A3").values = [["third"]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
  expect(sheet("Sheet1").cell(0, 0).value).toBe("first");
  expect(sheet("Sheet1").cell(2, 0).value).toBe("");
});

test("objects that may be missing", async () => {
  const { Excel } = await openBed();
  await Excel.run(async (context) => {
    const { worksheets, tables, names, customXmlParts, settings } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    const missing = [
      worksheets.getItemOrNullObject("x"),
      tables.getItemOrNullObject("x"),
      names.getItemOrNullObject("x"),
      sheet.names.getItemOrNullObject("x"),
      sheet.charts.getItemOrNullObject("x"),
      customXmlParts.getItemOrNullObject("x"),
      customXmlParts.getByNamespace("urn:x").getOnlyItemOrNullObject(),
      settings.getItemOrNullObject("x"),
      sheet.getUsedRangeOrNullObject(),
      sheet.freezePanes.getLocationOrNullObject(),
      sheet.pageLayout.getPrintAreaOrNullObject(),
      worksheets.getItemOrNullObject("x").getRange("A1"),
    ];
    for (const object of missing) object.load();
    const there = worksheets.getItemOrNullObject("Sheet1").load("name");
    await context.sync();
    expect(missing.map((object) => object.isNullObject)).toEqual(missing.map(() => true));
    expect(there.isNullObject).toBe(false);
    expect(there.name).toBe("Sheet1");
  });
});

test.each<readonly [string, string, (context: Excel.RequestContext) => void]>([
  [
    "a duplicate sheet name",
    "ItemAlreadyExists",
    (context) => void context.workbook.worksheets.add("sheet1"),
  ],
  ["an illegal sheet name", "InvalidArgument", (context) => void context.workbook.worksheets.add("a/b")],
  [
    "the last sheet's deletion",
    "InvalidOperation",
    (context) => context.workbook.worksheets.getItem("Sheet1").delete(),
  ],
  [
    "a colour that is none",
    "InvalidArgument",
    (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").format.fill.color = "bluish";
    },
  ],
])("Excel refuses %s with %s", async (_name, code, act) => {
  const { Excel } = await openBed();
  const error = await failureOf(
    Excel.run(async (context) => {
      act(context);
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});

test.each<readonly [string, (context: Excel.RequestContext) => unknown]>([
  ["Worksheet.copy", (context) => context.workbook.worksheets.getItem("Sheet1").copy()],
  ["Worksheet.shapes", (context) => context.workbook.worksheets.getItem("Sheet1").shapes.load("items")],
  ["Range.find", (context) => context.workbook.getSelectedRange().find("x", {}).load("address")],
  ["Range.style", (context) => context.workbook.getSelectedRange().load("style")],
])("%s is not emulated and says so by name", async (name, act) => {
  const { Excel } = await openBed();
  const error = await failureOf(
    Excel.run(async (context) => {
      act(context);
      await context.sync();
    }),
  );
  expect(error.code).toBe("NotImplemented");
  expect(error.message).toBe(`NotImplemented: ${name}`);
});

test("a load of everything leaves out what is not emulated", async () => {
  const { Excel } = await openBed();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load();
    await context.sync();
    expect(range.address).toBe("Sheet1!A1");
    expect(() => range.style).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
  });
});

test("while a person edits a cell nothing can be changed, but all can be read", async () => {
  const { Excel, book, sheet } = await openBed();
  book.editMode = true;
  const refused = async (act: (context: Excel.RequestContext) => void): Promise<string> =>
    (
      await failureOf(
        Excel.run(async (context) => {
          act(context);
          await context.sync();
        }),
      )
    ).code;
  expect(
    await refused((context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    }),
  ).toBe("InvalidOperationInCellEditMode");
  expect(await refused((context) => void context.workbook.worksheets.add("New"))).toBe(
    "InvalidOperationInCellEditMode",
  );
  expect(
    await refused((context) => {
      context.workbook.worksheets.getItem("Sheet1").pageLayout.orientation = "Landscape";
    }),
  ).toBe("InvalidOperationInCellEditMode");
  expect(sheet("Sheet1").pageSetup.orientation).toBe("Portrait");
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[""]]);
});

test("delayForCellEdit waits until the person has finished", async () => {
  const { Excel, book, sheet } = await openBed();
  book.editMode = true;
  const done = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["later"]];
    await context.sync();
  });
  setTimeout(() => {
    book.editMode = false;
  }, 30);
  await done;
  expect(sheet("Sheet1").cell(0, 0).value).toBe("later");
});

test("a protected sheet refuses locked cells only", async () => {
  const { Excel, sheet } = await openBed();
  await Excel.run(async (context) => {
    const page = context.workbook.worksheets.getItem("Sheet1");
    page.getRange("B1").format.protection.locked = false;
    page.protection.protect();
    page.getRange("B1").values = [["open"]];
    const protection = page.protection.load("protected");
    await context.sync();
    expect(protection.protected).toBe(true);
  });
  const error = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["closed"]];
      await context.sync();
    }),
  );
  expect(error.code).toBe("AccessDenied");
  expect(sheet("Sheet1").cell(0, 1).value).toBe("open");
  expect(sheet("Sheet1").cell(0, 0).value).toBe("");
});
