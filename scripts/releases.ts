/**
 * Makes workbooks that are used without the add-in, for closed networks: `npm run releases`. One for each plan the
 * project brings along and an empty form, in `out/releases/`, written without Office.js.
 */
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { directWorkbook } from "../src/headless/direct-workbook";
import { knownPlan } from "../src/headless/known-plans";
import { saveXlsx } from "../src/local-excel";
import type { Plan } from "../src/plan/plan";
import { blankForm, formSheets } from "./releases/blank-form";
import { instructionsSheet } from "./releases/instructions-sheet";

const ROOT = join(__dirname, "..");
const OUT = join(ROOT, "out/releases");

const release = async (plan: Plan, isForm: boolean): Promise<void> => {
  const workbook = directWorkbook({
    plan,
    insertion: {},
    summary: true,
    assessment: plan.goals.length > 0,
    charts: plan.indicators.length > 0,
    first: [instructionsSheet(plan, isForm)],
    ...(isForm ? { adapt: (sheets) => formSheets(plan, sheets) } : {}),
  });
  const file = join(OUT, `${plan.id}.xlsx`);
  writeFileSync(file, await saveXlsx(workbook));
  process.stdout.write(`${file}: ${workbook.sheets.map(({ name }) => name).join("、")}\n`);
};

const main = async (): Promise<void> => {
  mkdirSync(OUT, { recursive: true });
  const ids = readdirSync(join(ROOT, "seeds"))
    .filter((file) => file.endsWith(".json"))
    .map((file) => basename(file, ".json"));
  for (const id of ids) await release(knownPlan(id), false);
  await release(blankForm(), true);
};

void main();
