import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { knownPlan } from "../../src/headless/known-plans";
import { makeWorkbook } from "../../src/headless/make-workbook";
import { publication } from "../../src/headless/publication";
import { UsageError } from "../../src/headless/usage-error";
import { openXlsx, saveXlsx } from "../../src/local-excel";

const folder = mkdtempSync(join(tmpdir(), "machi-kpi-"));
const working = join(folder, "working.xlsx");
const out = join(folder, "public.xlsx");
const AUTHOR = "北本花子";

beforeAll(async () => {
  const { workbook } = await makeWorkbook({
    plan: knownPlan("kitamoto-2"),
    entries: [{ rowKey: "births", year: 2024, value: { how: "typed", text: "345" }, status: null }],
    judgedYear: 2024,
    summary: true,
    check: false,
    direct: true,
  });
  Object.assign(workbook.properties, { author: AUTHOR, company: "北本市企画課", comments: "内部用" });
  const { sheet } = workbook.tableByName("実績入力_kitamoto_2") ?? {};
  if (sheet) workbook.type(sheet, 60, 3, "内部のメモ");
  writeFileSync(working, await saveXlsx(workbook));
  jest.spyOn(process.stdout, "write").mockReturnValue(true);
  expect(await publication([working, "--out", out])).toBe(0);
});
afterAll(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const parts = (file: string): readonly (readonly [string, string])[] =>
  Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]);
const told = (file: string, word: RegExp): readonly string[] =>
  parts(file).flatMap(([name, xml]) => (word.test(xml) ? [name] : []));

test("the file holds the table of values and no other sheet", async () => {
  const published = await openXlsx(readFileSync(out));
  const { sheets, names } = published;
  expect(sheets.map(({ name }) => name)).toEqual(["公表用データ"]);
  expect(names).toEqual([]);
  expect(published.tableByName("公表用データ_kitamoto_2")?.box.rows).toBe(69);
  expect([...(sheets[0]?.cells() ?? [])].filter(({ cell }) => cell.formula !== null)).toEqual([]);
});

test.each([
  ["the author", /北本花子/],
  ["the company and the file's comment", /北本市企画課|内部用/],
  ["what staff noted on other sheets", /内部のメモ/],
  ["the add-in's record", /machi-kpi|customXml/],
])("%s is in the working file and not in the published one", (_, word) => {
  expect(told(working, word)).not.toEqual([]);
  expect(told(out, word)).toEqual([]);
});

test("the CSV beside it begins with the mark that tells Excel it is UTF-8, and holds the value entered", () => {
  const bytes = readFileSync(join(folder, "public.csv"));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.toString("utf8")).toContain(",出生数,,2024,R6,345,人,確定,");
});

test.each([
  ["no file", ["--out", out], "使い方"],
  ["no place to write to", [working], "使い方"],
  ["another kind of file", [working, "--out", join(folder, "public.ods")], ".xlsx"],
  ["a file that is not there", [join(folder, "none.xlsx"), "--out", out], "開けません"],
])("%s is refused in one sentence", async (_, args, sentence) => {
  await expect(publication(args)).rejects.toThrow(UsageError);
  await expect(publication(args)).rejects.toThrow(sentence);
});
