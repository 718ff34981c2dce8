import { asJson } from "../json";
import { api, help, unverified } from "../sources";
import { automatic } from "./area";

const FORMULAS = "src/excel/write/write-formulas.ts";
const STRUCTURED = help("using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e");

/** Writing, copying, recalculating, structured references. */
export const formulaBehaviour = automatic("formula", [
  {
    id: "values-are-results",
    title: {
      ja: "valuesは結果を、formulasは式を返す",
      en: "values gives the result, formulas the formula",
    },
    expected: { formulas: "=1+2", values: 3 },
    source: api("Range"),
    reliedOn: ["src/excel/read/table-content.ts"],
    run: async (scratch) => {
      const cell = await scratch.request((sheet) => {
        const range = sheet.getRange("A1");
        range.formulas = [["=1+2"]];
        return range.load("values,formulas");
      });
      return { values: asJson(cell.values[0]?.[0]), formulas: asJson(cell.formulas[0]?.[0]) };
    },
  },
  {
    id: "copy-fills-down",
    title: {
      ja: "copyFrom(…, Formulas) は相対参照をずらして複写する",
      en: 'copyFrom(…, "Formulas") shifts relative references',
    },
    expected: ["=A2*$A$1", "=A3*$A$1"],
    source: unverified,
    needs: "1.9",
    reliedOn: [FORMULAS],
    run: async (scratch) => {
      const cells = await scratch.request((sheet) => {
        sheet.getRange("B1").formulas = [["=A1*$A$1"]];
        const below = sheet.getRange("B2:B3");
        below.copyFrom("B1", "Formulas");
        return below.load("formulas");
      });
      return asJson(cells.formulas.flat());
    },
  },
  {
    id: "copy-keeps-format",
    title: {
      ja: "copyFrom(…, Formulas) は書式を複写しない",
      en: 'copyFrom(…, "Formulas") leaves formats alone',
    },
    expected: "0.00",
    source: api("RangeCopyType"),
    needs: "1.9",
    reliedOn: [FORMULAS],
    run: async (scratch) => {
      const cell = await scratch.request((sheet) => {
        sheet.getRange("B1").formulas = [["=A1"]];
        sheet.getRange("B1").numberFormat = [["0%"]];
        const below = sheet.getRange("B2");
        below.numberFormat = [["0.00"]];
        below.copyFrom("B1", "Formulas");
        return below.load("numberFormat");
      });
      return asJson(cell.numberFormat[0]?.[0]);
    },
  },
  {
    id: "structured-reference",
    title: {
      ja: "日本語の見出しを構造化参照で合計できる",
      en: "A structured reference sums a column with a Japanese heading",
    },
    expected: 30,
    source: STRUCTURED,
    run: async (scratch) => {
      const name = scratch.name("T");
      const cell = await scratch.request((sheet) => {
        sheet.getRange("A1:B3").values = [
          ["指標", "令和6年度（2024）"],
          ["甲", 10],
          ["乙", 20],
        ];
        sheet.tables.add("A1:B3", true).name = name;
        const sum = sheet.getRange("D1");
        sum.formulas = [[`=SUM(${name}[令和6年度（2024）])`]];
        return sum.load("values");
      });
      return asJson(cell.values[0]?.[0]);
    },
  },
  {
    id: "structured-headers",
    title: {
      ja: "[#Headers] で見出しのセルを指せる",
      en: "[#Headers] refers to a heading's cell",
    },
    expected: "単位",
    source: STRUCTURED,
    run: async (scratch) => {
      const name = scratch.name("T");
      const cell = await scratch.request((sheet) => {
        sheet.getRange("A1:B2").values = [
          ["指標", "単位"],
          ["甲", "人"],
        ];
        sheet.tables.add("A1:B2", true).name = name;
        const head = sheet.getRange("D1");
        head.formulas = [[`=${name}[[#Headers],[単位]]`]];
        return head.load("values");
      });
      return asJson(cell.values[0]?.[0]);
    },
  },
  {
    id: "structured-this-row",
    title: {
      ja: "表の中の [@見出し] は、その行の値になる",
      en: "[@heading] inside a table is the value of its row",
    },
    expected: [[20], [40]],
    source: STRUCTURED,
    reliedOn: ["src/sheets/actuals/progress-formula.ts"],
    run: async (scratch) => {
      const name = scratch.name("T");
      const cells = await scratch.request((sheet) => {
        sheet.getRange("A1:B3").values = [
          ["値", "倍"],
          [10, ""],
          [20, ""],
        ];
        sheet.tables.add("A1:B3", true).name = name;
        const doubled = sheet.getRange("B2:B3");
        doubled.formulas = [["=[@値]*2"], [`=${name}[[#This Row],[値]]*2`]];
        return doubled.load("values");
      });
      return asJson(cells.values);
    },
  },
  {
    id: "suspended-calculation",
    title: {
      ja: "計算を止めた要求の次の要求では、計算済みの値が読める",
      en: "After a request with calculation suspended, values are calculated",
    },
    expected: 7,
    source: api("Application"),
    needs: "1.6",
    reliedOn: ["src/excel/write/steps.ts"],
    run: async (scratch) => {
      await scratch.request((sheet, context) => {
        context.application.suspendApiCalculationUntilNextSync();
        sheet.getRange("A1:B1").formulas = [[3, "=A1+4"]];
      });
      const cell = await scratch.request((sheet) => sheet.getRange("B1").load("values"));
      return asJson(cell.values[0]?.[0]);
    },
  },
  {
    id: "recalculates",
    title: {
      ja: "参照先を書き換えると、同じ要求の中でも再計算される",
      en: "Writing a precedent recalculates within the same request",
    },
    expected: [2, 20],
    source: unverified,
    run: async (scratch) => {
      const [before, after] = await scratch.request((sheet) => {
        sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
        const first = sheet.getRange("B1").load("values");
        sheet.getRange("A1").values = [[10]];
        return [first, sheet.getRange("B1").load("values")] as const;
      });
      return asJson([before.values[0]?.[0], after.values[0]?.[0]]);
    },
  },
  {
    id: "quoted-sheet-name",
    title: {
      ja: "かっこや空白を含むシート名を引用符で参照できる",
      en: "A sheet name with brackets and spaces is referred to in quotes",
    },
    expected: "届いた",
    source: unverified,
    run: async (scratch) => {
      const other = `${scratch.sheetName}（案） 2`;
      const cell = await scratch.request((sheet, context) => {
        context.workbook.worksheets.add(other).getRange("A1").values = [["届いた"]];
        const range = sheet.getRange("A1");
        range.formulas = [[`='${other}'!A1`]];
        return range.load("values");
      });
      return asJson(cell.values[0]?.[0]);
    },
  },
]);
