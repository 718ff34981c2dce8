import { asJson } from "../json";
import { unverified } from "../sources";
import { automatic } from "./area";

/** Formulas every calculated cell of the add-in is built from, over A1:A4 = 10, 20, "", "語". */
const CALCULATED: readonly (readonly [string, string, string | number | boolean])[] = [
  ["index-match", "=INDEX(A1:A4,MATCH(20,A1:A4,0))", 20],
  ["countifs", '=COUNTIFS(A1:A4,">5")', 2],
  ["sumproduct", "=SUMPRODUCT((ISNUMBER(A1:A4))*1)", 2],
  ["iferror", '=IFERROR(1/0,"—")', "—"],
  ["lookup-last-number", "=LOOKUP(9.9E+307,A1:A4)", 20],
  ["lookup-array", "=LOOKUP(2,1/(A1:A2<>0),A1:A2)", 20],
  ["empty-is-zero", "=A3+0", 0],
  ["empty-text-compare", '=A3=""', true],
  ["text-plus-number", "=A4+1", "#VALUE!"],
  ["division-by-zero", "=1/0", "#DIV/0!"],
  ["round-half-away", "=ROUND(-2.5,0)", -3],
  ["unknown-name", "=これはない名前", "#NAME?"],
  ["full-width-value", '=VALUE("３８０")', 380],
  ["asc", '=ASC("３８０")', "380"],
];

export const formulaResults = automatic(
  "formula",
  CALCULATED.map(([id, formula, expected]) => ({
    id: `result-${id}`,
    title: { ja: `${formula} の結果`, en: `Result of ${formula}` },
    expected: { formula, value: expected },
    source: unverified,
    run: async (scratch) => {
      const cell = await scratch.request((sheet) => {
        sheet.getRange("A1:A4").values = [[10], [20], [""], ["語"]];
        const range = sheet.getRange("C1");
        range.formulas = [[formula]];
        return range.load("values,formulas");
      });
      return { formula: asJson(cell.formulas[0]?.[0]), value: asJson(cell.values[0]?.[0]) };
    },
  })),
);
