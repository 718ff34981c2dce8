/** Makes the pictures of README and docs from a real run: `npm run pictures` (needs LibreOffice and pdftoppm). */
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEntriesFile } from "../src/headless/entries-file";
import { knownPlan } from "../src/headless/known-plans";
import { makeWorkbook } from "../src/headless/make-workbook";
import { openXlsx, saveXlsx } from "../src/local-excel";
import { preferredSheetNames, type SheetId } from "../src/sheets/book";
import { toPng } from "./libreoffice";

const ROOT = join(__dirname, "..");
const PICTURES = join(ROOT, "docs/pictures");
const SHOWN: readonly SheetId[] = ["register", "actuals", "evaluation", "summary"];

/** The workbook with all sheets but one hidden, since LibreOffice prints what it sees. */
const alone = async (workbook: Uint8Array, sheet: string): Promise<Uint8Array> => {
  const copy = await openXlsx(workbook);
  for (const { name } of copy.sheets) {
    const other = copy.sheetByName(name);
    if (other && name !== sheet) other.visibility = "Hidden";
  }
  return saveXlsx(copy);
};

const main = async (): Promise<void> => {
  const plan = knownPlan("kitamoto-2");
  const entries = readEntriesFile(join(ROOT, "seeds/samples/kitamoto-2-entries.json"), plan);
  const { workbook } = await makeWorkbook({ plan, entries, judgedYear: 2024, summary: true, check: false });
  const bytes = await saveXlsx(workbook);
  const work = await mkdtemp(join(tmpdir(), "pictures-"));
  try {
    await mkdir(PICTURES, { recursive: true });
    for (const id of SHOWN) {
      const file = join(work, `${id}.xlsx`);
      await writeFile(file, await alone(bytes, preferredSheetNames()[id]));
      const [first] = await toPng(file, join(work, id));
      if (first === undefined) throw new Error(`LibreOffice printed no page of ${id}`);
      await copyFile(first, join(PICTURES, `${id}.png`));
      process.stdout.write(`docs/pictures/${id}.png\n`);
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
};

void main();
