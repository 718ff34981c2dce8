import type { ModelChange } from "../../../src/local-excel/model/contract";
import { createWorkbook } from "../../../src/local-excel/model/workbook";
import { eventsOf } from "../../../src/local-excel/office/events/events-of-change";
import { openBed, sleep } from "./bed";

type Seen = readonly [string, string, string, unknown];

test("a person's edit is told to a sheet's listener, which can read it; after removal nothing is told", async () => {
  const { Excel, book, sheet } = await openBed();
  const seen: Seen[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.getItem("Sheet1").onChanged.add(async (event) => {
      await Excel.run(async (inner) => {
        const range = inner.workbook.worksheets
          .getItem(event.worksheetId)
          .getRange(event.address)
          .load("values");
        await inner.sync();
        seen.push([event.changeType, event.address, event.source, range.values]);
      });
    });
    await context.sync();
    return added;
  });
  book.type(sheet("Sheet1"), 1, 1, "99");
  await sleep(60);
  expect(seen).toEqual([["RangeEdited", "B2", "Local", [[99]]]]);
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  book.type(sheet("Sheet1"), 1, 1, "100");
  await sleep(40);
  expect(seen).toHaveLength(1);
});

test("one listener for all sheets; own writes come after the answer, marked as the add-in's", async () => {
  const { Excel, book } = await openBed();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      seen.push(`${event.address} ${event.triggerSource}`);
    });
    await context.sync();
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Other").getRange("C3").values = [[1]];
    await context.sync();
    seen.push("answered");
  });
  await sleep(40);
  expect(seen).toEqual(["answered", "C3 ThisLocalAddin"]);
  const other = book.sheetByName("Other");
  if (other !== null) book.type(other, 0, 0, "x");
  await sleep(40);
  expect(seen.at(-1)).toBe("A1 Unknown");
});

test("enableEvents = false keeps them silent", async () => {
  const { Excel } = await openBed();
  let told = 0;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async () => {
      told++;
    });
    await context.sync();
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await sleep(40);
  expect(told).toBe(0);
});

test("added and deleted sheets, tables, the selection", async () => {
  const { Excel, book, sheet } = await openBed();
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const page = worksheets.getItem("Sheet1");
    page.getRange("A1:B2").values = [
      ["k", "v"],
      ["a", 1],
    ];
    tables.add("Sheet1!A1:B2", true).name = "T";
    await context.sync();
    worksheets.onAdded.add(
      async (event) => void seen.push(["added", book.sheetById(event.worksheetId)?.name]),
    );
    worksheets.onDeleted.add(async () => void seen.push(["deleted"]));
    worksheets.onChanged.add(async (event) => void seen.push([event.changeType, event.address]));
    worksheets.onSelectionChanged.add(async (event) => void seen.push(["selected", event.address]));
    tables.getItem("T").onChanged.add(async (event) => void seen.push(["table", event.address]));
    await context.sync();
  });
  const added = book.addSheet("New");
  await sleep(20);
  book.deleteSheet(added);
  book.type(sheet("Sheet1"), 1, 1, "2");
  book.selection = { sheet: sheet("Sheet1"), box: { row: 8, column: 0, rows: 1, columns: 2 } };
  await sleep(60);
  expect(seen).toEqual([
    ["added", "New"],
    ["deleted"],
    ["RangeEdited", "B2"],
    ["table", "B2"],
    ["selected", "A9:B9"],
  ]);
});

test.each<readonly [ModelChange["kind"], string, string]>([
  ["rows-inserted", "RowInserted", "5:6"],
  ["rows-deleted", "RowDeleted", "5:6"],
])("a change %s is told as %s of %s", (kind, changeType, address) => {
  const sheet = createWorkbook().activeSheet;
  const box = { row: 4, column: 0, rows: 2, columns: 16384 };
  const events = eventsOf({ kind, sheet, box, by: "person" });
  expect(events.map(({ target, message }) => [target, message["changeType"], message["address"]])).toEqual([
    [sheet.id, changeType, address],
    ["Workbook", changeType, address],
  ]);
});
