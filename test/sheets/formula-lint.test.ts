import { PLANS, everySheetOf, summariesOf } from "./every-sheet";
import { formulaFaults } from "./formula-lint";

const RANGES: ReadonlySet<string> = new Set(["一覧"]);

describe("the lint knows what not every program works out alike", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['=IFERROR(INDEX(表[値],MATCH($A5,表[キー],0)),"")', []],
    ["=SUMPRODUCT(--(表[値]>0),表[値])", []],
    ["=SUMPRODUCT(--EXACT(一覧,$A1))", []],
    ['=LOOKUP(2,1/(A1:A9<>""),A1:A9)', []],
    ["=SUM(A1:A9)/COUNT(表[値])", []],
    ["=表[[#This Row],[値]]*2", []],
    ["=XLOOKUP(1,A1:A9,B1:B9)", ["function XLOOKUP"]],
    ["=LET(x,1,x)", ["function LET"]],
    ["=IFS(A1>1,2)", ["function IFS"]],
    ['=TEXTJOIN("、",TRUE,A1:A3)', ["function TEXTJOIN"]],
    ["=MAX((A1:A9>0)*A1:A9)", ["operator * over a range", "operator > over a range"]],
    ["=EXACT(一覧,A1)", ["EXACT over a range"]],
    ["=IF(ISNUMBER(表[値]),1,0)", ["ISNUMBER over a range"]],
    ["=SUM(A:A)", ["whole columns or rows"]],
    ['=TEXT(A1,"ggge年")', ["an era format"]],
    ["=SUM({1,2})", ["an array constant"]],
    ["A1+1", ["no formula: it does not begin with ="]],
  ];
  test.each(cases)("%s", (formula, faults) => {
    expect(formulaFaults(formula, RANGES)).toEqual(faults);
  });
});

describe("every formula of the sheets passes", () => {
  const sheets = PLANS.flatMap((plan) => [
    ...everySheetOf(plan),
    // The other readers' wording has formulas of its own.
    ...(["panel", "public"] as const).flatMap((variant) =>
      summariesOf(plan, variant).map((sheet) => ({ ...sheet, id: `${sheet.id} for ${variant}` })),
    ),
  ]);
  const rangeNames = new Set(
    sheets.flatMap((sheet) =>
      sheet.names.filter(({ range }) => range.rows * range.columns > 1).map(({ name }) => name),
    ),
  );
  test.each(sheets.map((sheet) => [sheet.id, sheet] as const))("%s", (_, sheet) => {
    const formulas = [
      ...sheet.blocks.flatMap(({ cells }) =>
        cells.flatMap((line) => line.flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []))),
      ),
      ...sheet.conditionalFormats.map(({ formula }) => formula),
    ];
    const faults = formulas.flatMap((formula) =>
      formulaFaults(formula, rangeNames).map((fault) => `${fault}: ${formula}`),
    );
    expect(faults.slice(0, 5)).toEqual([]);
  });
});
