import { join } from "node:path";
import { readEntriesFile } from "../../src/headless/entries-file";
import { knownPlan } from "../../src/headless/known-plans";
import { makeWorkbook } from "../../src/headless/make-workbook";
import { saveXlsx } from "../../src/local-excel";

const PLAN = "kitamoto-2";
const ENTRIES = join(__dirname, "../../seeds/samples/kitamoto-2-entries.json");

let made: Promise<Uint8Array> | null = null;

/** A plan with the first half of the made-up entries typed in, as the add-in itself leaves it. Made once. */
export function halfFilledExample(): Promise<Uint8Array> {
  made ??= make();
  return made;
}

async function make(): Promise<Uint8Array> {
  const plan = knownPlan(PLAN);
  const all = readEntriesFile(ENTRIES, plan);
  const { workbook } = await makeWorkbook({
    plan,
    entries: all.slice(0, Math.ceil(all.length / 2)),
    // The last year with values: the example shows a year being filled in.
    judgedYear: 2024,
    summary: false,
    check: false,
  });
  return saveXlsx(workbook);
}
