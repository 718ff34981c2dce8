import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { readEntriesFile } from "../../src/headless/entries-file";
import { knownPlan } from "../../src/headless/known-plans";
import { makeWorkbook } from "../../src/headless/make-workbook";
import { saveXlsx } from "../../src/local-excel";
import { preferredSheetNames, type SheetId } from "../../src/sheets/book";
import { printPages, type Page } from "../libreoffice";

const run = promisify(execFile);

/** Enough for ruled tables and their signal colours, in half the bytes. */
const COLOURS = 32;

const ROOT = join(__dirname, "../..");
const PICTURES = join(ROOT, "docs/pictures");

/** What is pictured of a plan: a page of a sheet (the first unless told), and the picture's name. */
type Picture = { readonly sheet: SheetId; readonly page?: number; readonly name: string };
type PlanPictures = {
  readonly plan: string;
  /** Filled with the sample entries, judged, summarized and drawn. */
  readonly filled: boolean;
  readonly pictures: readonly Picture[];
};

const ALL: readonly PlanPictures[] = [
  {
    plan: "kitamoto-2",
    filled: true,
    pictures: (["register", "actuals", "evaluation", "summary", "charts"] as const).map((sheet) => ({
      sheet,
      name: sheet,
    })),
  },
  { plan: "hachinohe-2", filled: false, pictures: [{ sheet: "comparison", name: "hachinohe-2" }] },
  {
    plan: "hachinohe-mayor-1",
    filled: false,
    pictures: [{ sheet: "achievement-series", name: "hachinohe-mayor-1" }],
  },
  { plan: "ninohe-2", filled: false, pictures: [{ sheet: "linkage", name: "ninohe-2" }] },
  {
    plan: "ninohe-comprehensive-late",
    filled: false,
    pictures: [{ sheet: "structure", page: 1, name: "ninohe-comprehensive-late" }],
  },
];

/** The footer of every page names its sheet. */
const isPageOf = (sheet: string, { text }: Page): boolean => text.includes(`${sheet}（印刷日`);

const makePictures = async ({ plan: id, filled, pictures }: PlanPictures): Promise<void> => {
  const plan = knownPlan(id);
  const entries = filled ? readEntriesFile(join(ROOT, `seeds/samples/${id}-entries.json`), plan) : [];
  const { workbook } = await makeWorkbook({
    plan,
    entries,
    judgedYear: filled ? 2024 : null,
    summary: filled,
    charts: filled,
    check: false,
  });
  const work = await mkdtemp(join(tmpdir(), "pictures-"));
  try {
    const file = join(work, `${id}.xlsx`);
    await writeFile(file, await saveXlsx(workbook));
    const pages = await printPages(file, work);
    for (const { sheet, page = 0, name } of pictures) {
      const found = pages.filter((candidate) => isPageOf(preferredSheetNames()[sheet], candidate))[page];
      if (found === undefined) throw new Error(`LibreOffice printed no page ${page + 1} of ${sheet}`);
      await run("convert", [
        found.picture,
        "+dither",
        "-colors",
        `${COLOURS}`,
        `PNG8:${join(PICTURES, `${name}.png`)}`,
      ]);
      process.stdout.write(`docs/pictures/${name}.png\n`);
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
};

/**
 * Sheets of the plans' workbooks as LibreOffice prints them, into docs/pictures.
 * @param ids only those of these plans; none: all.
 */
export const takeSheetPictures = async (ids: readonly string[]): Promise<void> => {
  await mkdir(PICTURES, { recursive: true });
  for (const plan of ALL) {
    if (ids.length === 0 || ids.includes(plan.plan)) await makePictures(plan);
  }
};
