import { automaticCases } from "../../src/conformance/cases/all-cases";
import { canonical } from "../../src/conformance/json";
import type { Result } from "../../src/conformance/result";
import { runCases } from "../../src/conformance/run/run-cases";
import type { Bed } from "../support/local-excel-bed";
import { openBed } from "../support/local-excel-bed";

/** What the local Excel does not have; each is a line of docs/unverified.md, "Not emulated". */
const NOT_EMULATED = [
  "chart.alternative-text",
  "chart.fill-of-one",
  "record.sheet-custom-property",
  "table.filtered-values",
  "table.hidden-headers",
  "table.one-row-remains",
];

/** Where the local Excel is known to do otherwise than we expect of the real one; in docs/unverified.md. */
const KNOWN_TO_DIFFER = ["table.rows-add-beside", "table.sorted-sheet-reference"];

let bed: Bed;
let results: readonly Result[];

beforeAll(async () => {
  bed = await openBed();
  bed.sheet("Sheet1").write({ row: 0, column: 0, rows: 1, columns: 1 }, [["職員の値"]]);
  bed.workbook.addName("職員の名前", "=Sheet1!$A$1", null);
  bed.workbook.customXmlParts.push({ id: "{staff}", xml: '<staff xmlns="urn:staff"/>' });
  results = await runCases(automaticCases);
}, 120_000);
afterAll(() => bed.close());

const withVerdict = (verdict: Result["verdict"]): readonly string[] =>
  results
    .filter((result) => result.verdict === verdict)
    .map(({ id }) => id)
    .sort();

test("every case was run", () => {
  expect(results.map(({ id }) => id)).toEqual(automaticCases.map(({ id }) => id));
});

test.each(automaticCases.map(({ id }) => id))("%s", (id) => {
  const one = automaticCases.find((known) => known.id === id);
  const result = results.find((known) => known.id === id);
  if (NOT_EMULATED.includes(id)) expect(result?.verdict).toBe("unsupported");
  else if (KNOWN_TO_DIFFER.includes(id)) expect(result?.verdict).toBe("differs");
  else expect(canonical(result?.seen ?? null)).toBe(canonical(one?.expected ?? null));
});

test("what is documented is emulated so, but for the known cases", () => {
  const documented = automaticCases.filter(({ source }) => source.kind === "documented").map(({ id }) => id);
  expect(withVerdict("differs")).toEqual(KNOWN_TO_DIFFER);
  expect(documented.filter((id) => KNOWN_TO_DIFFER.includes(id))).toEqual([]);
});

test("the workbook is as it was", () => {
  expect(bed.sheetNames()).toEqual(["Sheet1"]);
  expect(bed.sheet("Sheet1").cell(0, 0).value).toBe("職員の値");
  expect(bed.workbook.names.map(({ name }) => name)).toEqual(["職員の名前"]);
  expect(bed.workbook.customXmlParts.map(({ id }) => id)).toEqual(["{staff}"]);
  expect(bed.workbook.tables).toHaveLength(0);
  expect(bed.workbook.activeSheet.name).toBe("Sheet1");
});
