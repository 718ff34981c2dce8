/**
 * Rates random plans in LibreOffice and in TypeScript and tells every difference: the formula engine of the tests is
 * not the only one the workbook has to live with. Needs `soffice`.
 *
 * npx tsx scripts/evaluation-libreoffice.ts [number of plans, 6 by default] [indicators per plan, 300 by default]
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { PROFILES } from "../src/evaluation/profiles";
import { INITIAL_BANDS, type EvaluationSettings } from "../src/evaluation/settings";
import { recalculate } from "./libreoffice";
import { disagreements } from "../test/evaluation/compare-ratings";
import { profileDisagreements } from "../test/evaluation/compare-profiles";
import { randomEntries, randomFrom, randomPlan } from "../test/evaluation/random-plan";
import { worksheetTrial } from "../test/evaluation/worksheet-ratings";

const usual = {
  period: { startYear: 2022, endYear: 2025 },
  startingPoint: "plan-start",
  ...INITIAL_BANDS,
  allowance: 0,
  rounding: "half-up",
} as const;

const SETTINGS: readonly EvaluationSettings[] = [
  { ...usual, judgedYear: 2024 },
  { ...usual, judgedYear: 2025 },
  { ...usual, judgedYear: 2022 },
  { ...usual, judgedYear: 2023, startingPoint: "baseline-year" },
  { ...usual, judgedYear: 2025, allowance: 0.03 },
  { ...usual, judgedYear: 2024, allowance: 0.03, onTrackFrom: 0.9, slightlyBehindFrom: 0.45 },
];

const main = async (): Promise<number> => {
  const plans = Number(process.argv[2] ?? 6);
  const size = Number(process.argv[3] ?? 300);
  const folder = mkdtempSync(join(tmpdir(), "machi-kpi-evaluation-"));
  let rows = 0;
  let differences = 0;
  try {
    for (let i = 0; i < plans; i++) {
      const settings = SETTINGS[i % SETTINGS.length] ?? { ...usual, judgedYear: 2024 };
      const random = randomFrom(1000 + i);
      const plan = randomPlan(random, size);
      const entries = randomEntries(random, plan);
      const profile = PROFILES[i % PROFILES.length] ?? PROFILES[0];
      const trial = worksheetTrial(plan, entries, settings, { profile: profile.id, compared: true });
      const file = `plan-${i}.xlsx`;
      const path = join(folder, file);
      writeFileSync(path, Buffer.from(await trial.workbook.xlsx.writeBuffer({ validate: false })));
      const calculated = new Workbook();
      await calculated.xlsx.readFile(await recalculate(path, join(folder, "recalculated")));
      const found = trial.rows(calculated);
      const told = [
        ...disagreements(plan, entries, settings, found, profile),
        ...profileDisagreements(plan, entries, settings, trial.compared(calculated)),
      ];
      rows += found.length;
      differences += told.length;
      told.slice(0, 10).forEach((line) => console.log(line));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`${rows} rows of ${plans} plans rated by LibreOffice, ${differences} differences`);
  return differences === 0 ? 0 : 1;
};

void main().then((code) => {
  process.exitCode = code;
});
