import { installGlobals } from "../../../src/local-excel/office/node/install-globals";
import { openBed } from "./bed";

test("the add-in starts as it does in Excel on the web", async () => {
  const { frame } = await openBed();
  await expect(frame.Office.onReady()).resolves.toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  const { context } = frame.Office;
  expect(context.host).toBe("Excel");
  expect(context.document.url).toBe("https://example.test/Book1.xlsx");
  expect(context.displayLanguage).toBe("ja-JP");
});

test("the window is a frame's: no history, no alert", async () => {
  const { frame } = await openBed();
  expect(frame.window.history.pushState).toBeNull();
  expect(frame.window.parent).not.toBe(frame.window);
});

test.each([
  ["ExcelApi", "1.1", true],
  ["ExcelApi", "1.17", true],
  ["ExcelApi", "1.18", false],
  ["ExcelApiOnline", "1.1", true],
  ["WordApi", "1.1", false],
])("isSetSupported(%s, %s) is %s", async (set, version, expected) => {
  const { frame } = await openBed();
  expect(frame.Office.context.requirements.isSetSupported(set, version)).toBe(expected);
});

test("an older Excel can be asked for", async () => {
  const { frame } = await openBed({ requirementSets: { ExcelApi: "1.9" } });
  expect(frame.Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(frame.Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
});

test("code written for the ambient globals runs outside the frame, until they are taken back", async () => {
  const { frame } = await openBed();
  const restore = installGlobals(frame);
  const names = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
  restore();
  expect(names).toEqual(["Sheet1"]);
  expect(Reflect.has(globalThis, "Excel")).toBe(false);
});

test("Office.js starts quickly", async () => {
  await openBed();
  const started = performance.now();
  await openBed();
  // About 0.1 s on an idle machine.
  expect(performance.now() - started).toBeLessThan(3000);
});

test("two add-ins do not hear each other", async () => {
  const [a, b] = [await openBed(), await openBed()];
  await a.Excel.run(async (context) => {
    context.workbook.worksheets.add("Only in a");
    await context.sync();
  });
  expect(a.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Only in a"]);
  expect(b.book.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
});

test("the older Common API is not emulated and fails", async () => {
  const { frame } = await openBed();
  const { document } = frame.Office.context;
  const read = await new Promise<string>((resolve) => {
    document.getSelectedDataAsync(frame.Office.CoercionType.Text, (result) => resolve(String(result.status)));
  });
  const listen = await new Promise<string>((resolve) => {
    document.addHandlerAsync(
      frame.Office.EventType.DocumentSelectionChanged,
      () => undefined,
      (result) => resolve(String(result.status)),
    );
  });
  expect([read, listen]).toEqual(["failed", "failed"]);
});
