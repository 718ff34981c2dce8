import { asJson } from "../json";
import { failureOf } from "../run/failure";
import { api, unverified } from "../sources";
import { automatic } from "./area";

const WRITE_RULES = "src/excel/write/write-rules.ts";

/** Adds a custom conditional format to a range of a sheet. */
const addFormat = (sheet: Excel.Worksheet, range: string, formula: string): Excel.ConditionalFormat => {
  const added = sheet.getRange(range).conditionalFormats.add("Custom");
  added.custom.rule.formula = formula;
  added.custom.format.fill.color = "#FDE7E9";
  return added;
};

export const conditionalFormat = automatic("rule", [
  {
    id: "conditional-read-back",
    title: {
      ja: "数式の条件付き書式が、書いたとおりに読める",
      en: "A custom conditional format reads back as written",
    },
    expected: { color: "#FDE7E9", formula: "=$A1>10", stopIfTrue: true, type: "Custom" },
    source: api("ConditionalFormat"),
    needs: "1.6",
    reliedOn: [WRITE_RULES],
    run: async (scratch) => {
      const { added, rule, fill } = await scratch.request((sheet) => {
        const one = addFormat(sheet, "A1:B5", "=$A1>10");
        one.stopIfTrue = true;
        return {
          added: one.load("type,stopIfTrue"),
          rule: one.custom.rule.load("formula"),
          fill: one.custom.format.fill.load("color"),
        };
      });
      const { type, stopIfTrue } = added;
      return asJson({ type, stopIfTrue, formula: rule.formula, color: fill.color });
    },
  },
  {
    id: "conditional-newest-first",
    title: {
      ja: "後から足した条件付き書式が、いちばん上に来る",
      en: "An added conditional format comes first",
    },
    expected: ["=$A1=2", "=$A1=1"],
    source: api("ConditionalFormatCollection"),
    needs: "1.6",
    reliedOn: [WRITE_RULES],
    run: async (scratch) => {
      const formats = await scratch.request((sheet) => {
        addFormat(sheet, "A1:B5", "=$A1=1");
        addFormat(sheet, "A1:B5", "=$A1=2");
        return sheet
          .getRange()
          .conditionalFormats.load("items/priority,items/customOrNullObject/rule/formula");
      });
      return [...formats.items]
        .sort((a, b) => a.priority - b.priority)
        .map((one) => one.customOrNullObject.rule.formula);
    },
  },
  {
    id: "conditional-priority",
    title: {
      ja: "priorityを最後の番号にすると、いちばん下に移る",
      en: "Setting priority to the last index moves a format to the end",
    },
    expected: ["=$A1=1", "=$A1=2"],
    source: api("ConditionalFormat"),
    needs: "1.6",
    reliedOn: ["src/excel/write/mark-steps.ts"],
    run: async (scratch) => {
      const formats = await scratch.request((sheet) => {
        addFormat(sheet, "A1:B5", "=$A1=1");
        addFormat(sheet, "A1:B5", "=$A1=2").priority = 1;
        return sheet
          .getRange()
          .conditionalFormats.load("items/priority,items/customOrNullObject/rule/formula");
      });
      return [...formats.items]
        .sort((a, b) => a.priority - b.priority)
        .map((one) => one.customOrNullObject.rule.formula);
    },
  },
  {
    id: "conditional-kinds-together",
    title: {
      ja: "種類の違う条件付き書式の数式を、まとめて読み込める",
      en: "Formulas of formats of several kinds can be loaded together",
    },
    expected: ["CellValue", "Custom:=$A1=1"],
    source: unverified,
    needs: "1.6",
    reliedOn: ["src/excel/read/format-formulas.ts"],
    run: async (scratch) => {
      const formats = await scratch.request((sheet) => {
        addFormat(sheet, "A1:B5", "=$A1=1");
        const bands = sheet.getRange("D1:D5").conditionalFormats.add("CellValue");
        bands.cellValue.rule = { formula1: "=0", operator: "GreaterThan" };
        return sheet.getRange().conditionalFormats.load("items/type,items/customOrNullObject/rule/formula");
      });
      return formats.items
        .map((one) =>
          one.type === "Custom" ? `Custom:${one.customOrNullObject.rule.formula}` : String(one.type),
        )
        .sort();
    },
  },
  {
    id: "conditional-other-sheet-name",
    title: {
      ja: "条件付き書式の数式に、他のシートを指す名前を使える",
      en: "Conditional-format formulas may use a name of another sheet",
    },
    expected: true,
    source: unverified,
    needs: "1.6",
    reliedOn: ["src/excel/write/mark-steps.ts"],
    run: async (scratch) => {
      const formula = `=COUNTIF(${scratch.name("list")},$A1)>0`;
      const rule = await scratch.request((sheet, { workbook }) => {
        workbook.worksheets.add(scratch.otherSheetName);
        workbook.names.add(scratch.name("list"), `='${scratch.otherSheetName}'!$A$1:$A$9`);
        return addFormat(sheet, "A1:B5", formula).custom.rule.load("formula");
      });
      return rule.formula === formula;
    },
  },
  {
    id: "conditional-number-format",
    title: {
      ja: "条件付き書式の表示形式は、セル自身の text を変えない",
      en: "A conditional format's number format leaves the cell's own text",
    },
    expected: { numberFormat: "0.0%", text: "0.576" },
    source: unverified,
    needs: "1.6",
    reliedOn: ["src/sheets/open-number-formats.ts", WRITE_RULES],
    run: async (scratch) => {
      const { format, cell } = await scratch.request((sheet) => {
        const own = sheet.getRange("A1");
        own.values = [[0.576]];
        const added = addFormat(sheet, "A1:A1", "=$A1<1");
        added.custom.format.numberFormat = "0.0%";
        return { format: added.custom.format.load("numberFormat"), cell: own.load("text") };
      });
      return asJson({ numberFormat: format.numberFormat, text: cell.text[0]?.[0] });
    },
  },
  {
    id: "conditional-underline",
    title: {
      ja: "条件付き書式の下線が、書いたとおりに読める",
      en: "A conditional format's underline reads back as written",
    },
    expected: "Single",
    source: api("ConditionalRangeFont"),
    needs: "1.6",
    reliedOn: [WRITE_RULES],
    run: async (scratch) => {
      const font = await scratch.request((sheet) => {
        const own = addFormat(sheet, "A1:A5", "=$A1>10").custom.format.font;
        own.underline = "Single";
        return own.load("underline");
      });
      return asJson(font.underline);
    },
  },
  {
    id: "conditional-structured",
    title: {
      ja: "条件付き書式の数式に構造化参照は使えない",
      en: "Structured references are refused in conditional formats",
    },
    expected: "InvalidArgument",
    source: unverified,
    needs: "1.6",
    run: async (scratch) =>
      failureOf(
        scratch.request((sheet) => {
          sheet.getRange("A1:A2").values = [["値"], [1]];
          sheet.tables.add("A1:A2", true).name = scratch.name("T");
          addFormat(sheet, "A2", `=SUM(${scratch.name("T")}[値])>0`);
        }),
      ),
  },
  {
    id: "conditional-delete-by-id",
    title: {
      ja: "シート全体の一覧からIDで消せる",
      en: "A format is deleted by its id from the whole sheet's collection",
    },
    expected: 0,
    source: api("ConditionalFormatCollection"),
    needs: "1.6",
    reliedOn: ["src/excel/write/mark-steps.ts"],
    run: async (scratch) => {
      const added = await scratch.request((sheet) => addFormat(sheet, "A1:B5", "=$A1=1").load("id"));
      const formats = await scratch.request((sheet) => {
        sheet.getRange().conditionalFormats.getItem(added.id).delete();
        return sheet.getRange().conditionalFormats.load("items/id");
      });
      return formats.items.length;
    },
  },
  {
    id: "conditional-cleared-in-part",
    title: {
      ja: "範囲の一部で消すと、残りの範囲に書式が残る",
      en: "Cleared on part of its range, a format stays on the rest",
    },
    expected: "A2:A5",
    source: unverified,
    needs: "1.6",
    run: async (scratch) => {
      await scratch.request((sheet) => addFormat(sheet, "A1:A5", "=$A1=1"));
      const range = await scratch.request((sheet) => {
        sheet.getRange("A1").conditionalFormats.clearAll();
        return sheet.getRange("A3").conditionalFormats.getItemAt(0).getRange().load("address");
      });
      return range.address.replace(/^.*!/, "");
    },
  },
  {
    id: "conditional-follows-rows",
    title: {
      ja: "行を挿入すると、条件付き書式の範囲も広がる",
      en: "A conditional format's range grows with an inserted row",
    },
    expected: "A1:A6",
    source: unverified,
    needs: "1.6",
    run: async (scratch) => {
      await scratch.request((sheet) => addFormat(sheet, "A1:A5", "=$A1=1"));
      const range = await scratch.request((sheet) => {
        sheet.getRange("3:3").insert("Down");
        return sheet.getRange("A1").conditionalFormats.getItemAt(0).getRange().load("address");
      });
      return range.address.replace(/^.*!/, "");
    },
  },
]);
