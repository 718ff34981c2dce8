import { rootNamespace } from "../../../src/local-excel/office/objects/xml-root";
import { failureOf, openBed, resultOf } from "./bed";

test("custom XML parts: add, find by namespace, change, delete", async () => {
  const { Excel, book } = await openBed();
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const part = customXmlParts.add('<r xmlns="urn:x">1 &amp; 2</r>').load("id,namespaceUri");
    customXmlParts.add('<r xmlns="urn:y"/>');
    const xml = part.getXml();
    const only = customXmlParts.getByNamespace("urn:x").getOnlyItemOrNullObject().load("id");
    const none = customXmlParts.getByNamespace("urn:z").getOnlyItemOrNullObject();
    const count = customXmlParts.getCount();
    await context.sync();
    expect([part.namespaceUri, resultOf(xml), resultOf(count)]).toEqual([
      "urn:x",
      '<r xmlns="urn:x">1 &amp; 2</r>',
      2,
    ]);
    expect(only.id).toBe(part.id);
    expect(none.isNullObject).toBe(true);
    part.setXml('<r xmlns="urn:x">3</r>');
    customXmlParts.getByNamespace("urn:y").getOnlyItem().delete();
    await context.sync();
  });
  expect(book.customXmlParts.map((part) => part.xml)).toEqual(['<r xmlns="urn:x">3</r>']);
});

test.each([
  ['<r xmlns="urn:x"/>', "urn:x"],
  ['<?xml version="1.0"?>\n<!-- note --><a:r xmlns:a="urn:a&amp;b"><x y="1>2"/></a:r>', "urn:a&b"],
  ["<r><![CDATA[<not a tag]]></r>", ""],
  ["<r>", null],
  ["<r></s>", null],
  ["<r/><r/>", null],
  ["text", null],
  ["<r a=b/>", null],
  ["", null],
])("the root of %j has the namespace %j", (xml, namespace) => {
  expect(rootNamespace(xml)).toBe(namespace);
});

test("XML that is not well-formed is refused", async () => {
  const { Excel } = await openBed();
  const error = await failureOf(
    Excel.run(async (context) => {
      context.workbook.customXmlParts.add("<r>");
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("settings keep plain data", async () => {
  const { Excel, book } = await openBed();
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.add("k", { a: [1, "二", null] }).load("key,value");
    await context.sync();
    expect([setting.key, setting.value]).toEqual(["k", { a: [1, "二", null] }]);
    context.workbook.settings.getItem("k").value = "changed";
    await context.sync();
    const count = context.workbook.settings.getCount();
    const again = context.workbook.settings.getItem("k").load("value");
    await context.sync();
    expect([resultOf(count), again.value]).toEqual([1, "changed"]);
    again.delete();
    await context.sync();
  });
  expect(book.settings.size).toBe(0);
});

test("document properties", async () => {
  const { Excel, book } = await openBed();
  await Excel.run(async (context) => {
    context.workbook.properties.title = "総合戦略";
    context.workbook.properties.load("title,author");
    await context.sync();
    expect(context.workbook.properties.title).toBe("総合戦略");
  });
  expect(book.properties.title).toBe("総合戦略");
});

test("the selection and the active cell", async () => {
  const { Excel } = await openBed();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Other");
    sheet.getRange("C3:D4").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.getActiveCell().load("address");
    await context.sync();
    expect([selected.address, active.address]).toEqual(["Other!C3:D4", "Other!C3"]);
  });
});

test("calculation waits until the next sync when asked to", async () => {
  const { Excel } = await openBed();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").formulas = [[1, "=A1+1"]];
    await context.sync();
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    sheet.getRange("A1").values = [[10]];
    const paused = sheet.getRange("B1").load("values");
    await context.sync();
    expect(paused.values).toEqual([[2]]);
    const after = sheet.getRange("B1").load("values");
    await context.sync();
    expect(after.values).toEqual([[11]]);
  });
});
