import type { AutomaticCase } from "../../src/conformance/case";
import { canonical } from "../../src/conformance/json";
import type { Diagnostics } from "../../src/conformance/report/diagnostics";
import { asCsv, reportRows } from "../../src/conformance/report/report";
import { runCases } from "../../src/conformance/run/run-cases";
import { openBed } from "../support/local-excel-bed";

const made = (id: string, run: AutomaticCase["run"], part: Partial<AutomaticCase> = {}): AutomaticCase => ({
  id: `request.${id}`,
  area: "request",
  kind: "automatic",
  title: { ja: id, en: id },
  expected: 1,
  source: { kind: "unverified" },
  needs: "1.1",
  reliedOn: [],
  run,
  ...part,
});

const CASES: readonly AutomaticCase[] = [
  made("as-expected", () => Promise.resolve(1)),
  made("otherwise", () => Promise.resolve(2)),
  made("fails", (scratch) =>
    scratch.request((sheet) => {
      sheet.getRange("A1:B2").values = [[1]];
      return 1;
    }),
  ),
  made("throws", () => Promise.reject(new Error("a fault of the case"))),
  made("never-answers", () => new Promise(() => undefined)),
  made(
    "not-emulated",
    async (scratch) => (await scratch.request((sheet) => sheet.shapes.load("items"))) && 1,
  ),
  made("newer-set", () => Promise.resolve(1), { needs: "1.99" }),
  made("last", (scratch) => scratch.request(() => 1)),
];

test("whatever becomes of a case, the next one is run, and the workbook is as it was", async () => {
  const bed = await openBed();
  const results = await runCases(CASES, { patience: 300 });
  expect(results.map(({ id, verdict }) => [id, verdict])).toEqual([
    ["request.as-expected", "match"],
    ["request.otherwise", "differs"],
    ["request.fails", "differs"],
    ["request.throws", "differs"],
    ["request.never-answers", "differs"],
    ["request.not-emulated", "unsupported"],
    ["request.newer-set", "unsupported"],
    ["request.last", "match"],
  ]);
  expect(results[2]?.seen).toMatchObject({ error: "InvalidArgument" });
  expect(results[3]?.seen).toEqual({ error: "not an Office.js error", message: "a fault of the case" });
  expect(results[4]?.seen).toEqual({ error: "no answer", milliseconds: 300 });
  expect(bed.sheetNames()).toEqual(["Sheet1"]);
  bed.close();
});

test("stopped in the middle, it leaves nothing behind either", async () => {
  const bed = await openBed();
  const stopping = new AbortController();
  const results = await runCases([...CASES].reverse(), {
    signal: stopping.signal,
    onResult: () => stopping.abort(),
  });
  expect(results.map(({ id }) => id)).toEqual(["request.last"]);
  expect(bed.sheetNames()).toEqual(["Sheet1"]);
  bed.close();
});

test.each<readonly [string, Parameters<typeof canonical>[0], string]>([
  ["order of keys", { b: 1, a: [true, null] }, "{a: [true, null], b: 1}"],
  ["digits beyond meaning", 0.1 + 0.2, "0.3"],
  ["texts and numbers apart", ["1", 1], '["1", 1]'],
])("values are compared by their canonical form: %s", (_name, value, text) => {
  expect(canonical(value)).toBe(text);
});

test("a note is never a formula in the table for Excel", () => {
  const one = made("noted", () => Promise.resolve(1));
  const note = '=HYPERLINK("x")';
  const rows = reportRows(
    [one],
    new Map([[one.id, { id: one.id, verdict: "differs", seen: "=1", milliseconds: 12, note }]]),
  );
  const diagnostics: Diagnostics = {
    host: "Excel",
    platform: "OfficeOnline",
    version: "16.0",
    displayLanguage: "ja-JP",
    contentLanguage: "ja-JP",
    excelApi: ["1.1"],
    userAgent: "",
    at: "2026-11-21T00:00:00.000Z",
  };
  expect(asCsv(rows, diagnostics).split("\r\n")[1]).toBe(
    '"request.noted","request","noted","1","""=1""","differs","12","unverified","1.1","\'=HYPERLINK(""x"")","OfficeOnline","16.0","2026-11-21T00:00:00.000Z"',
  );
});
