/** Makes the pictures of README and docs from a real run: `npm run pictures` (needs LibreOffice and pdftoppm). */
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEntriesFile } from "../src/headless/entries-file";
import { knownPlan } from "../src/headless/known-plans";
import { makeWorkbook } from "../src/headless/make-workbook";
import { saveXlsx } from "../src/local-excel";
import { preferredSheetNames, type SheetId } from "../src/sheets/book";
import { printPages, type Page } from "./libreoffice";

const ROOT = join(__dirname, "..");
const PICTURES = join(ROOT, "docs/pictures");
const SHOWN: readonly SheetId[] = ["register", "actuals", "evaluation", "summary"];

/** The footer of every page names its sheet. */
const isPageOf = (sheet: string, { text }: Page): boolean => text.includes(`${sheet}（印刷日`);

const main = async (): Promise<void> => {
  const plan = knownPlan("kitamoto-2");
  const entries = readEntriesFile(join(ROOT, "seeds/samples/kitamoto-2-entries.json"), plan);
  const { workbook } = await makeWorkbook({ plan, entries, judgedYear: 2024, summary: true, check: false });
  const work = await mkdtemp(join(tmpdir(), "pictures-"));
  try {
    const file = join(work, "kitamoto-2.xlsx");
    await writeFile(file, await saveXlsx(workbook));
    const pages = await printPages(file, work);
    await mkdir(PICTURES, { recursive: true });
    for (const id of SHOWN) {
      const page = pages.find((candidate) => isPageOf(preferredSheetNames()[id], candidate));
      if (page === undefined) throw new Error(`LibreOffice printed no page of ${id}`);
      await copyFile(page.picture, join(PICTURES, `${id}.png`));
      process.stdout.write(`docs/pictures/${id}.png\n`);
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
};

void main();
