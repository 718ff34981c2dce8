import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { checkEntries } from "../../src/commands/check-entries";
import { insertPlan } from "../../src/commands/insert-plan";
import { makeAssessment } from "../../src/commands/make-assessment";
import { makeCharts } from "../../src/commands/make-charts";
import { makeCouncilSummary } from "../../src/commands/make-council-summary";
import { makePublication } from "../../src/commands/make-publication";
import { writeCheckResult } from "../../src/commands/write-check-result";
import { withAddin } from "../../src/headless/addin-session";
import type { ModelWorkbook } from "../../src/local-excel";
import { createWorkbook, saveXlsx } from "../../src/local-excel";
import { withFirstYear, yearsAreEntered } from "../../src/plan/entered-period";
import type { Plan } from "../../src/plan/plan";
import { PageBed } from "../../test/browser/page-bed";
import { printPages } from "../libreoffice";
import type { Page } from "../libreoffice";
import type { State } from "./filled-states";
import { fillIn, judgedYearOf } from "./filled-states";
import { fileName, takeScreenPictures } from "./screen-pictures";
import { visibleFaults } from "./visible-faults";

const run = promisify(execFile);

/** First year said for plans whose document states none. */
const FIRST_YEAR = 2020;

const expectDone = (what: string, outcome: { readonly kind: string }, done: string): void => {
  if (outcome.kind !== done) throw new Error(`${what}: ${JSON.stringify(outcome)}`);
};

const makeInState = async (plan: Plan, state: State): Promise<ModelWorkbook> => {
  const workbook = createWorkbook();
  const blankSheet = workbook.activeSheet;
  const inForce = withFirstYear(plan, FIRST_YEAR);
  const judgedYear = judgedYearOf(inForce, state);
  await withAddin(workbook, async () => {
    const years = yearsAreEntered(plan) ? { firstYear: FIRST_YEAR } : {};
    expectDone(
      "insert",
      await insertPlan(plan, { ...years, ...(judgedYear ? { judgedYear } : {}) }),
      "inserted",
    );
    workbook.deleteSheet(blankSheet);
    fillIn(workbook, inForce, state);
    const hasIndicators = plan.indicators.length > 0;
    if (hasIndicators) {
      expectDone("check", await checkEntries(), "checked");
      expectDone("check result", await writeCheckResult(), "written");
    }
    const summary =
      state === "half"
        ? ({ variant: "panel" } as const)
        : ({
            variant: "council",
            draft: false,
            documentNo: "資料3",
            meeting: "令和7年第3回定例会",
            meetingDate: "令和7年9月5日",
            department: "企画政策課",
            asOf: "令和7年8月1日現在",
          } as const);
    expectDone("summary", await makeCouncilSummary(summary), "made");
    if (plan.goals.length > 0) expectDone("assessment", await makeAssessment(), "made");
    if (hasIndicators) {
      expectDone("charts", await makeCharts(), "drawn");
      expectDone("publication", await makePublication(), "published");
    }
  });
  return workbook;
};

/** The sheet a page belongs to: its footer names it. */
const sheetOf = (workbook: ModelWorkbook, { text }: Page): string =>
  workbook.sheets
    .map(({ name }) => name)
    .filter((name) => text.includes(`${name}（`))
    .sort((a, b) => b.length - a.length)[0] ?? "unknown";

/**
 * Every page of a plan's workbook in a state and every sheet on the screen, in colour and grey, into a folder of its own.
 * @returns what is wrong with the pages as far as their text tells.
 */
const takeState = async (
  plan: Plan,
  state: State,
  folder: string,
  bed: PageBed,
): Promise<readonly string[]> => {
  const workbook = await makeInState(plan, state);
  const work = await mkdtemp(join(tmpdir(), "states-"));
  try {
    const file = join(work, `${plan.id}.xlsx`);
    await writeFile(file, await saveXlsx(workbook));
    const pages = await printPages(file, work);
    await rm(folder, { recursive: true, force: true });
    await mkdir(join(folder, "grey"), { recursive: true });
    const faults: string[] = [];
    const digits = String(pages.length).length;
    for (const [i, page] of pages.entries()) {
      const sheet = sheetOf(workbook, page);
      const name = `${String(i + 1).padStart(digits, "0")}-${fileName(sheet)}.png`;
      await run("convert", [page.picture, join(folder, name)]);
      await run("convert", [page.picture, "-colorspace", "Gray", join(folder, "grey", name)]);
      const seen = await visibleFaults(page);
      faults.push(...seen.map((fault) => `${join(folder, name)}: ${fault}`));
      if (page.text.trim() === "") faults.push(`${join(folder, name)}: blank page`);
    }
    await takeScreenPictures(bed, { file, name: `${plan.id}.xlsx` }, join(folder, "screen"));
    await copyFile(file, join(folder, `${plan.id}.xlsx`));
    process.stdout.write(`${folder}: ${pages.length} pages\n`);
    return faults;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
};

/**
 * Every sheet of the plans half-filled with mistakes and complete, printed and on the screen, in colour and grey, into
 * `out`. The page must have been built.
 */
export const takeStatePictures = async (plans: readonly Plan[], out: string): Promise<readonly string[]> => {
  const faults: string[] = [];
  const bed = await PageBed.open();
  try {
    for (const plan of plans)
      for (const state of ["half", "complete"] as const)
        faults.push(...(await takeState(plan, state, join(out, `${plan.id}-${state}`), bed)));
  } finally {
    await bed.close();
  }
  return faults;
};
