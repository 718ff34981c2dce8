import { asJson } from "../json";
import { failureOf } from "../run/failure";
import { help, unverified } from "../sources";
import { automatic } from "./area";

const FORMULAS = "src/excel/write/write-formulas.ts";
const LIMITS = help("excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3");

/** The length of so many pieces of a hundred letters, joined. */
const longFormula = (pieces: number): string =>
  `=LEN(${Array.from({ length: pieces }, () => `"${"k".repeat(100)}"`).join("&")})`;

/** What formulas are refused, and how long they may be. */
export const formulaLimits = automatic("formula", [
  {
    id: "unknown-table-refused",
    title: {
      ja: "ない表の構造化参照を書くと断られる",
      en: "A formula naming an unknown table is refused",
    },
    expected: "InvalidArgument",
    source: unverified,
    reliedOn: [FORMULAS],
    run: async (scratch) =>
      failureOf(
        scratch.request((sheet) => {
          sheet.getRange("A1").formulas = [[`=SUM(${scratch.name("none")}[値])`]];
        }),
      ),
  },
  {
    id: "unknown-sheet-refused",
    title: {
      ja: "ないシートを指す数式を書くと断られる",
      en: "A formula naming an unknown sheet is refused",
    },
    expected: "InvalidArgument",
    source: unverified,
    reliedOn: [FORMULAS],
    run: async (scratch) =>
      failureOf(
        scratch.request((sheet) => {
          sheet.getRange("A1").formulas = [[`='${scratch.otherSheetName}'!A1`]];
        }),
      ),
  },
  {
    id: "broken-refused",
    title: { ja: "括弧の閉じない数式は断られる", en: "A formula with an open bracket is refused" },
    expected: "InvalidArgument",
    source: unverified,
    run: async (scratch) =>
      failureOf(
        scratch.request((sheet) => {
          sheet.getRange("A1").formulas = [["=SUM(1,2"]];
        }),
      ),
  },
  {
    id: "length-limit",
    title: {
      ja: "8,192文字を超える数式は断られる",
      en: "A formula over 8,192 characters is refused",
    },
    expected: "InvalidArgument",
    source: unverified,
    run: async (scratch) =>
      failureOf(
        scratch.request((sheet) => {
          sheet.getRange("A1").formulas = [[longFormula(90)]];
        }),
      ),
  },
  {
    id: "long-formula",
    title: {
      ja: "8,000文字に近い数式も計算される",
      en: "A formula of nearly 8,000 characters is calculated",
    },
    expected: 7700,
    source: LIMITS,
    run: async (scratch) => {
      const cell = await scratch.request((sheet) => {
        const range = sheet.getRange("A1");
        range.formulas = [[longFormula(77)]];
        return range.load("values");
      });
      return asJson(cell.values[0]?.[0]);
    },
  },
]);
