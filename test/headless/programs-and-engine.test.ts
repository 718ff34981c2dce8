import { join } from "node:path";
import { readEntriesFile } from "../../src/headless/entries-file";
import { knownPlan } from "../../src/headless/known-plans";
import { makeWorkbook } from "../../src/headless/make-workbook";

let mockEngineOnly = false;
jest.mock("../../src/local-excel/model/formulas/compiled/programs", () => {
  const actual = jest.requireActual<typeof import("../../src/local-excel/model/formulas/compiled/programs")>(
    "../../src/local-excel/model/formulas/compiled/programs",
  );
  const programOf: typeof actual.programOf = (text, slots) =>
    mockEngineOnly ? null : actual.programOf(text, slots);
  return { programOf };
});

/** Every formula's result in the 北本市 workbook with its sample entries, by sheet and place. */
const results = async (): Promise<ReadonlyMap<string, unknown>> => {
  const plan = knownPlan("kitamoto-2");
  const entries = readEntriesFile(join(__dirname, "../../seeds/samples/kitamoto-2-entries.json"), plan);
  const { workbook } = await makeWorkbook({ plan, entries, judgedYear: 2024, summary: true, check: false });
  const found = new Map<string, unknown>();
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of sheet.cells())
      if (cell.formula !== null) found.set(`${sheet.name} ${row},${column} ${cell.formula}`, cell.value);
  }
  return found;
};

// The engine of the excelts library knows far more than the programs; where both can work a formula out they
// must come to the same, or what a cell shows would hang on which of them had its turn.
test("the programs come to what the engine comes to, in every formula of the add-in", async () => {
  const byPrograms = await results();
  mockEngineOnly = true;
  const byEngine = await results();
  expect(byPrograms.size).toBeGreaterThan(2000);
  expect(
    [...byPrograms].filter(([at, value]) => JSON.stringify(value) !== JSON.stringify(byEngine.get(at))),
  ).toEqual([]);
  expect(byEngine.size).toBe(byPrograms.size);
}, 120_000);
