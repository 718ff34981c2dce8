import { openBed, repeat, sleep } from "./bed";

test("a tracked range is usable in a later run, and let go of when untracked", async () => {
  const { Excel, frame } = await openBed();
  const kept = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
    range.values = [[100]];
    context.trackedObjects.add(range);
    await context.sync();
    return range;
  });
  await Excel.run(kept, async (context) => {
    kept.load("values");
    await context.sync();
    expect(kept.values).toEqual([[100]]);
    kept.untrack();
    await context.sync();
  });
  await sleep(20);
  const count = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.length;
  });
  expect(count).toBe(1);
  expect(frame.host.statistics.requests).toBeGreaterThan(2);
});

test("ranges of a run are let go of by a request of their own", async () => {
  const { Excel, frame } = await openBed();
  await repeat(3, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").load("values");
      await context.sync();
    }),
  );
  await sleep(30);
  expect([frame.host.statistics.requests, frame.host.statistics.releases]).toEqual([3, 3]);
});

test("items of a loaded collection can be worked with", async () => {
  const { Excel, book } = await openBed();
  book.addSheet("Two");
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    for (const sheet of sheets.items) sheet.getRange("A1").values = [[sheet.name]];
    await context.sync();
  });
  expect(book.sheets.map((sheet) => sheet.cell(0, 0).value)).toEqual(["Sheet1", "Two"]);
});

test("nested loads visit each object once", async () => {
  const { Excel, book, sheet } = await openBed();
  book.addTable(sheet("Sheet1"), { row: 0, column: 0, rows: 2, columns: 2 }, true).name = "T";
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load(
      "items/name,items/tables/items/name,items/names/items/name",
    );
    await context.sync();
    expect(sheets.items.map((one) => one.tables.items.map((table) => table.name))).toEqual([["T"]]);
    expect(sheets.items.map((one) => one.names.items)).toEqual([[]]);
  });
});

test("a run takes milliseconds", async () => {
  const { Excel } = await openBed();
  const started = performance.now();
  await repeat(100, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:C3").load("values");
      await context.sync();
    }),
  );
  // About one millisecond each on an idle machine; the bound only catches a change of order.
  expect((performance.now() - started) / 100).toBeLessThan(50);
});
