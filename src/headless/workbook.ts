import { PROFILES } from "../evaluation/profiles";
import type { ProfileId } from "../evaluation/profiles/profile";
import { saveXlsx } from "../local-excel";
import type { FiscalYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import { workbookArguments } from "./arguments";
import { readEntriesFile } from "./entries-file";
import { knownPlan, readPlanFile } from "./known-plans";
import { main } from "./main";
import { makeWorkbook } from "./make-workbook";
import { assertWritable, writeWhole } from "./output-file";
import { VARIANTS, isVariant } from "../sheets/summary/variant";
import type { SummaryVariant } from "../sheets/summary/variant";
import { planYear } from "./plan-year";
import { assertYearsKnown, chooseYears, withChosenYears } from "./plan-years-argument";
import { report } from "./report";
import { UsageError } from "./usage-error";

const choosePlan = (id: string | null, file: string | null): Plan => {
  if (file === null) return knownPlan(id ?? "");
  const plan = readPlanFile(file);
  if (id !== null && id !== plan.id)
    throw new UsageError(`計画ファイル ${file} の計画は「${plan.id}」です（--plan ${id}）`);
  return plan;
};

const chooseYear = (plan: Plan, year: string | null): FiscalYear | null => {
  if (year === null) return null;
  return planYear(plan, year) ?? fail(`--year ${year} は計画 ${plan.id} の年度にありません`);
};

const fail = (message: string): never => {
  throw new UsageError(message);
};

const chooseProfile = (wanted: string | null): ProfileId | null => {
  if (wanted === null) return null;
  const known = PROFILES.find(({ id }) => id === wanted);
  return (
    known?.id ??
    fail(
      `評価基準「${wanted}」はありません。使える評価基準: ${PROFILES.map(({ id, name }) => `${id}（${name}）`).join("、")}`,
    )
  );
};

const chooseVariant = (wanted: string | null, summary: boolean): SummaryVariant | null => {
  if (wanted === null) return null;
  if (!summary) return fail("--variant は --summary と一緒に指定してください");
  return isVariant(wanted)
    ? wanted
    : fail(`--variant ${wanted} はありません。使えるもの: ${VARIANTS.join("、")}`);
};

/** `npm run workbook`: a plan as a real .xlsx, made by the add-in's commands in the local Excel. */
export const workbook = async (args: readonly string[]): Promise<number> => {
  const given = workbookArguments(args);
  const { plan: id, planFile, entries, year, profile: wanted, summary, check, direct, out } = given;
  const plan = choosePlan(id, planFile);
  const years = chooseYears(plan, given.years);
  const inForce = withChosenYears(plan, years);
  if (year !== null || entries !== null) assertYearsKnown(inForce);
  const judgedYear = chooseYear(inForce, year);
  const profile = chooseProfile(wanted);
  const variant = chooseVariant(given.variant, summary);
  const requested = entries === null ? [] : readEntriesFile(entries, inForce);
  assertWritable(out);
  if (given.csv !== null) assertWritable(given.csv);

  const made = await makeWorkbook({
    plan,
    years,
    entries: requested,
    judgedYear,
    profile,
    summary,
    assessment: given.assessment,
    charts: given.charts,
    publication: given.csv !== null,
    variant,
    check,
    direct,
  });
  writeWhole(out, await saveXlsx(made.workbook));
  if (given.csv !== null && made.csv !== null) writeWhole(given.csv, new TextEncoder().encode(made.csv));
  for (const note of made.notes) process.stderr.write(`${note}\n`);
  const sheets = made.workbook.sheets.map(({ name }) => name);
  process.stdout.write(`${JSON.stringify(report(plan.id, sheets, made.commands, made.checked))}\n`);
  return 0;
};

if (require.main === module) void main(workbook);
