import type { Plan } from "../plan/plan";

/** A plan the add-in brings along. Its data is only fetched when it is chosen. */
export type PlanChoice = {
  readonly id: string;
  readonly municipality: string;
  /** Short title, as sheets and lists show it. */
  readonly title: string;
  readonly load: () => Promise<Plan>;
};

/** Loader and schema come with the plan, so the pane starts without them. */
const checked = async (data: Promise<{ readonly default: unknown }>): Promise<Plan> => {
  const [{ loadPlan }, { default: json }] = await Promise.all([import("../plan/load-plan"), data]);
  return loadPlan(json);
};

/** The plans in `seeds`, in the order they are offered. */
export const PLAN_CHOICES: readonly PlanChoice[] = [
  {
    id: "kitamoto-2",
    municipality: "北本市",
    title: "第2期総合戦略",
    load: () => checked(import("../../seeds/kitamoto-2.json")),
  },
  {
    id: "hachinohe-2",
    municipality: "八戸市",
    title: "第2期総合戦略",
    load: () => checked(import("../../seeds/hachinohe-2.json")),
  },
  {
    id: "hachinohe-mayor-1",
    municipality: "八戸市",
    title: "市政1期目の取り組み",
    load: () => checked(import("../../seeds/hachinohe-mayor-1.json")),
  },
  {
    id: "ninohe-2",
    municipality: "二戸市",
    title: "第2期総合戦略",
    load: () => checked(import("../../seeds/ninohe-2.json")),
  },
  {
    id: "ninohe-comprehensive-late",
    municipality: "二戸市",
    title: "総合計画 後期基本計画",
    load: () => checked(import("../../seeds/ninohe-comprehensive-late.json")),
  },
];

export const loadKnownPlans = (): Promise<readonly Plan[]> =>
  Promise.all(PLAN_CHOICES.map(({ load }) => load()));
