import { relativeFormula } from "../../../src/excel/write/relative-formula";

describe("relativeFormula", () => {
  it.each([
    ["=A5+B4", 4, "=A{0}+B{-1}"],
    ["=$A5&A$5", 4, "=$A{0}&A$5"],
    ["=SUM($B$5:C7)", 4, "=SUM($B$5:C{2})"],
    // texts, quoted sheets and structured references are no addresses
    ['="R5 "&A5', 4, '="R5 "&A{0}'],
    ["='A5'!B5", 4, "='A5'!B{0}"],
    [
      "=INDEX(実績入力_k[R4 状態],MATCH($A5,実績入力_k[キー],0))",
      4,
      "=INDEX(実績入力_k[R4 状態],MATCH($A{0},実績入力_k[キー],0))",
    ],
    ["=表[[#This Row],[A5]]+A5", 4, "=表[[#This Row],[A5]]+A{0}"],
    // nor are functions and names
    ["=LOG10(A5)", 4, "=LOG10(A{0})"],
    ["=判定年度_AB5+A5", 4, "=判定年度_AB5+A{0}"],
  ])("%s in row %i is %s", (formula, row, expected) => {
    expect(relativeFormula(formula, row)).toBe(expected);
  });
});
