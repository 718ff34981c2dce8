import fc from "fast-check";
import { createWorkbook } from "../../../../src/local-excel/model/workbook";
import { put, valueAt } from "../world";

const ROWS = 6;
const row = fc.integer({ min: 1, max: ROWS });
const input = fc.oneof(fc.integer({ min: 0, max: ROWS + 2 }), fc.constantFrom("", "い", "ろ"));

/** Formulas over the inputs in column A. */
const overInputs = fc.oneof(
  row.map((r) => `=INDEX($A$1:$A$6,A${r})`),
  fc.tuple(row, row).map(([r, s]) => `=INDEX($A$1:$A$6,${r})&INDEX($A$1:$A$6,${s})`),
  fc.tuple(row, row).map(([r, s]) => `=IF(A${r}>3,INDEX($A$1:$A$6,${s}),0)`),
  row.map((r) => `=INDEX($A$1:$A$6,INDEX($A$1:$A$6,${r}))`),
  row.map((r) => `=INDEX(A:A,A${r})`),
  row.map((r) => `=SUM($A$1:$A$6)+COUNTIF($A$1:$A$6,A${r})`),
);
/** Formulas over those in column B, which some of them read by rows and some as a whole. */
const overFormulas = fc.oneof(
  row.map((r) => `=IFERROR(INDEX($B$1:$B$6,A${r}),"－")`),
  row.map((r) => `=IFERROR(INDEX($B$1:$B$6,MATCH(A${r},$A$1:$A$6,0)),"なし")`),
  fc.tuple(row, row).map(([r, s]) => `=IF(ISNUMBER(A${r}),INDEX($B$1:$B$6,${s}),COUNT($B$1:$B$6))`),
  fc.tuple(row, row).map(([r, s]) => `=IFERROR(INDEX($B$1:$B$6,${r})+INDEX($B$1:$B$6,${s}),SUM($A$1:$A$6))`),
);
/** Some of these close a circle through column C, others end it. */
const overLater = fc.oneof(
  overInputs,
  row.map((r) => `=IFERROR(INDEX($C$1:$C$6,A${r}),0)`),
  row.map((r) => `=C${r}`),
);
const edit = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant("A"), row, input) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("B"), row, overLater) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("C"), row, overFormulas) },
);
const columnOf = (cell: fc.Arbitrary<string | number>) =>
  fc.array(cell, { minLength: ROWS, maxLength: ROWS });

const results = (cells: ReadonlyMap<string, string | number>) => {
  const sheet = createWorkbook().activeSheet;
  for (const [address, cell] of cells) put(sheet, address, [[cell]]);
  return [...cells.keys()].map((address) => valueAt(sheet, address));
};

test("after any edits the results are those of a workbook written anew", () => {
  fc.assert(
    fc.property(
      columnOf(input),
      columnOf(overInputs),
      columnOf(overFormulas),
      fc.array(edit, { minLength: 1, maxLength: 12 }),
      (a, b, c, edits) => {
        const cells = new Map<string, string | number>();
        [a, b, c].forEach((column, i) =>
          column.forEach((cell, at) => cells.set(`${"ABC"[i] ?? ""}${at + 1}`, cell)),
        );
        const sheet = createWorkbook().activeSheet;
        for (const [address, cell] of cells) put(sheet, address, [[cell]]);
        for (const [column, at, cell] of edits) {
          put(sheet, `${column}${at}`, [[cell]]);
          cells.set(`${column}${at}`, cell);
          // Read after each edit, so that each is a calculation of its own.
          expect([...cells.keys()].map((address) => valueAt(sheet, address))).toEqual(results(cells));
        }
      },
    ),
    { numRuns: 150, seed: 20261121 },
  );
});

test("a row taken out of a column is followed to another row", () => {
  const sheet = createWorkbook().activeSheet;
  put(sheet, "A1", [[10], [20], [30]]);
  put(sheet, "C1", [[2, "=INDEX($A$1:$A$3,C1)"]]);
  expect(valueAt(sheet, "D1")).toBe(20);
  put(sheet, "A3", [[33]]);
  put(sheet, "C1", [[3]]);
  expect(valueAt(sheet, "D1")).toBe(33);
  put(sheet, "A3", [[34]]);
  expect(valueAt(sheet, "D1")).toBe(34);
});

test("a look-up that stood in a circle follows the row it reads when the circle is broken up", () => {
  const sheet = createWorkbook().activeSheet;
  put(sheet, "A1", [[10], [20], [30], [40], [50]]);
  put(sheet, "C1", [[3, "=INDEX($A$1:$A$5,C1)"]]);
  expect(valueAt(sheet, "D1")).toBe(30);
  put(sheet, "A5", [["=D1+1"]]);
  put(sheet, "C1", [[5]]);
  expect(valueAt(sheet, "D1")).toBe(0);
  put(sheet, "A5", [[7]]);
  expect(valueAt(sheet, "D1")).toBe(7);
});
