import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { packageFaults } from "../../scripts/package-faults";
import { saveXlsx } from "../../src/local-excel/xlsx/save-xlsx";
import { sampleWorkbook } from "../local-excel/xlsx/sample-workbook";

const saved = saveXlsx(sampleWorkbook());

/** The sample with one text of one part replaced. */
const spoilt = async (part: string, from: string, to: string): Promise<Uint8Array> => {
  const files = unzipSync(await saved);
  const text = strFromU8(files[part] ?? new Uint8Array());
  expect(text).toContain(from);
  return zipSync({ ...files, [part]: strToU8(text.replace(from, to)) });
};

describe("faults the Open XML SDK lets pass", () => {
  test.each([
    [
      "overlapping merges",
      "xl/worksheets/sheet1.xml",
      '<mergeCell ref="A1:D1"/>',
      '<mergeCell ref="A1:D1"/><mergeCell ref="D1:E2"/>',
      "実績: merged cells overlap at row 1",
    ],
    [
      "a column twice",
      "xl/tables/table1.xml",
      'name="目標"',
      'name="実績"',
      "実績: table 実績表 has the column 実績 twice",
    ],
  ])("%s", async (_what, part, from, to, fault) => {
    expect(packageFaults(await spoilt(part, from, to))).toEqual([fault]);
  });

  test("a sound file has none", async () => {
    expect(packageFaults(await saved)).toEqual([]);
  });
});
