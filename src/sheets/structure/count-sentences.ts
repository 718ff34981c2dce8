import type { Indicator, Plan } from "../../plan/plan";
import { KIND_WORDS } from "../register/words";
import { levelNames } from "./structure-columns";

const KINDS: readonly Indicator["kind"][] = ["numerical-target", "kpi", "indicator"];

/** `施策11、個別施策32です。`; nothing where the plan names no measures. */
export const levelSentence = (plan: Plan): string => {
  const { measure, subMeasure } = levelNames(plan);
  const subMeasures = plan.measures.flatMap((one) => one.subMeasures).length;
  if (plan.measures.length === 0) return "";
  return `${measure}${plan.measures.length}${subMeasures === 0 ? "" : `、${subMeasure}${subMeasures}`}です。`;
};

/** `（数値目標9、KPI26）`; nothing where all indicators are of one kind. */
export const kindCounts = ({ indicators }: Plan): string => {
  const counts = KINDS.map((kind) => [kind, indicators.filter((one) => one.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${KIND_WORDS[kind]}${count}`);
  return counts.length > 1 ? `（${counts.join("、")}）` : "";
};
