import { failureOf, openBed, resultOf } from "./bed";

const RULES: readonly (readonly [string, Excel.DataValidationRule, string])[] = [
  ["a list written out", { list: { inCellDropDown: true, source: "a,b" } }, "List"],
  ["a list from a name", { list: { inCellDropDown: true, source: "=choices" } }, "List"],
  ["numbers between", { decimal: { formula1: 0, formula2: 100, operator: "Between" } }, "Decimal"],
  ["whole numbers from", { wholeNumber: { formula1: 1, operator: "GreaterThanOrEqualTo" } }, "WholeNumber"],
  ["a formula", { custom: { formula: "=LEN(A1)<5" } }, "Custom"],
];

test.each(RULES)("data validation: %s", async (_name, rule, type) => {
  const { Excel } = await openBed();
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5");
    dataValidation.rule = rule;
    dataValidation.prompt = { showPrompt: true, title: "入力", message: "数を入れてください" };
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Warning",
      title: "確認",
      message: "よろしいですか",
    };
    dataValidation.ignoreBlanks = false;
    dataValidation.load("rule,type,prompt,errorAlert,ignoreBlanks");
    await context.sync();
    expect(dataValidation.toJSON()).toMatchObject({
      rule,
      type,
      prompt: { showPrompt: true, title: "入力", message: "数を入れてください" },
      errorAlert: { showAlert: true, style: "Warning", title: "確認", message: "よろしいですか" },
      ignoreBlanks: false,
    });
  });
});

test("a list source given as a range is kept as its reference", async () => {
  const { Excel } = await openBed();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("2024年");
    const { dataValidation } = sheet.getRange("H1:H2");
    dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A2:A3") } };
    dataValidation.load("rule");
    await context.sync();
    expect(dataValidation.rule.list?.source).toBe("='2024年'!$A$2:$A$3");
  });
});

test("no validation, and validation cleared", async () => {
  const { Excel, sheet } = await openBed();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A5");
    range.dataValidation.load("rule,type,prompt,errorAlert");
    await context.sync();
    expect(range.dataValidation.toJSON()).toMatchObject({
      rule: {},
      type: "None",
      prompt: { showPrompt: false, title: "", message: "" },
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
    });
    range.dataValidation.rule = { custom: { formula: "=TRUE" } };
    context.workbook.worksheets.getItem("Sheet1").getRange("A2:A3").dataValidation.clear();
    await context.sync();
  });
  expect([0, 1, 2, 3].map((row) => sheet("Sheet1").validationAt(row, 0) !== null)).toEqual([
    true,
    false,
    false,
    true,
  ]);
});

test("a rule over cells with different validation is refused, as on the web; clearing first helps", async () => {
  const { Excel } = await openBed();
  const rule: Excel.DataValidationRule = { decimal: { formula1: 0, operator: "GreaterThan" } };
  const setRule = (clearFirst: boolean): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A2").dataValidation.prompt = { showPrompt: true, title: "t", message: "m" };
      const { dataValidation } = sheet.getRange("A1:A5");
      if (clearFirst) dataValidation.clear();
      dataValidation.rule = rule;
      await context.sync();
    });
  expect((await failureOf(setRule(false))).code).toBe("InvalidArgument");
  await expect(setRule(true)).resolves.toBeUndefined();
});

test.each([
  ["a title of 33 characters", { showPrompt: true, title: "t".repeat(33), message: "" }],
  ["a message of 256 characters", { showPrompt: true, title: "", message: "m".repeat(256) }],
])("%s is refused", async (_name, prompt) => {
  const { Excel } = await openBed();
  const error = await failureOf(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").dataValidation.prompt = prompt;
      await context.sync();
    }),
  );
  expect(error.code).toBe("InvalidArgument");
});

test("conditional formats: the newest goes first, each keeps its look", async () => {
  const { Excel, sheet } = await openBed();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C9");
    const custom = range.conditionalFormats.add("Custom");
    custom.custom.rule.formula = '=$B1="後退"';
    custom.custom.format.font.color = "red";
    custom.custom.format.fill.color = "#FFCCCC";
    custom.custom.format.font.bold = true;
    custom.custom.format.font.underline = "Single";
    custom.stopIfTrue = true;
    const value = range.conditionalFormats.add("CellValue");
    value.cellValue.rule = { formula1: "=5", operator: "GreaterThan" };
    value.cellValue.format.font.color = "#00FF00";
    custom.load("type,id,priority,stopIfTrue");
    custom.custom.rule.load("formula");
    custom.custom.format.font.load("color,bold,underline");
    value.cellValue.load("rule");
    const all = range.conditionalFormats.load("items/type,items/priority");
    const none = custom.cellValueOrNullObject.load();
    const covered = custom.getRange().load("address");
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect([custom.type, custom.priority, custom.stopIfTrue]).toEqual(["Custom", 1, true]);
    expect(custom.custom.rule.formula).toBe('=$B1="後退"');
    expect(custom.custom.format.font.toJSON()).toMatchObject({
      color: "#FF0000",
      bold: true,
      underline: "Single",
    });
    expect(value.cellValue.rule).toEqual({ formula1: "=5", operator: "GreaterThan" });
    expect(all.items.map((format) => [format.type, format.priority])).toEqual([
      ["CellValue", 0],
      ["Custom", 1],
    ]);
    expect(none.isNullObject).toBe(true);
    expect([covered.address, resultOf(count)]).toEqual(["Sheet1!A1:C9", 2]);
    value.delete();
    await context.sync();
  });
  expect(sheet("Sheet1").conditionalFormats).toMatchObject([
    {
      type: "Custom",
      formula: '=$B1="後退"',
      format: { fill: "#FFCCCC", fontColour: "#FF0000", bold: true, underline: "Single" },
      stopIfTrue: true,
    },
  ]);
  const clear = (address: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).conditionalFormats.clearAll();
      await context.sync();
    });
  await clear("A1:C1");
  // The rest keeps the format, its formula written for the first cell that is left.
  expect(sheet("Sheet1").conditionalFormats).toMatchObject([
    { boxes: [{ row: 1, column: 0, rows: 8, columns: 3 }], formula: '=$B2="後退"' },
  ]);
  await clear("A:C");
  expect(sheet("Sheet1").conditionalFormats).toEqual([]);
});
