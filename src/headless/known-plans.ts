import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parsePlan } from "../plan/load-plan";
import type { Plan } from "../plan/plan";
import { PlanFileError } from "../plan/plan-fault";
import { planFaultSentence } from "../i18n/plan-faults";
import { UsageError } from "./usage-error";

const SEEDS = join(__dirname, "../../seeds");

/** Ids of the plans this project carries, sorted. */
export const knownPlanIds = (): readonly string[] =>
  readdirSync(SEEDS)
    .filter((file) => file.endsWith(".json"))
    .map((file) => basename(file, ".json"))
    .sort();

/** All plans this project carries. */
export const knownPlans = (): readonly Plan[] =>
  knownPlanIds().map((id) => readPlanFile(join(SEEDS, `${id}.json`)));

/**
 * A plan of this project by its id.
 * @throws UsageError naming the known ids.
 */
export const knownPlan = (id: string): Plan => {
  if (!knownPlanIds().includes(id))
    throw new UsageError(
      `計画「${id}」はありません。使える計画: ${knownPlanIds().join(", ")}（ほかの計画は --plan-file で指定してください）`,
    );
  return readPlanFile(join(SEEDS, `${id}.json`));
};

/**
 * A checked plan from a file.
 * @throws UsageError with every fault of the file, each with its place, in one line.
 */
export const readPlanFile = (path: string): Plan => {
  const text = readText(path, "計画ファイル");
  try {
    return parsePlan(text);
  } catch (error) {
    if (!(error instanceof PlanFileError)) throw error;
    throw new UsageError(
      `計画ファイル ${path} を使えません: ${error.faults.map((fault) => planFaultSentence(fault)).join(" / ")}`,
    );
  }
};

/**
 * The text of a UTF-8 file.
 * @throws UsageError when it cannot be read.
 */
export const readText = (path: string, what: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(
      `${what} ${path} を開けません（${error instanceof Error ? error.message : String(error)}）`,
    );
  }
};
