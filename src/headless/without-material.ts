import { withoutMaterialMessages } from "../i18n/commands";
import { say } from "../i18n/sentence";
import type { Plan } from "../plan/plan";

/** Outputs that need something not every plan has. */
export type Outputs = {
  /** 施策評価シート. */
  readonly assessment: boolean;
  /** グラフ. */
  readonly charts: boolean;
  /** 公表用データ. */
  readonly publication: boolean;
};

const OUTPUTS = ["assessment", "charts", "publication"] as const;

const hasMaterial = ({ goals, indicators }: Plan, output: keyof Outputs): boolean =>
  output === "assessment" ? goals.length > 0 : indicators.length > 0;

/** What was asked for as far as the plan has material for it, and what is left out, as sentences. */
export const withMaterial = (
  plan: Plan,
  asked: Outputs,
): { readonly outputs: Outputs; readonly notes: readonly string[] } => {
  const leftOut = OUTPUTS.filter((output) => asked[output] && !hasMaterial(plan, output));
  const given = (output: keyof Outputs): boolean => asked[output] && !leftOut.includes(output);
  const title = `${plan.municipality.name} ${plan.shortTitle}`;
  return {
    outputs: {
      assessment: given("assessment"),
      charts: given("charts"),
      publication: given("publication"),
    },
    notes: leftOut.map((output) => say(withoutMaterialMessages[output], { plan: title })),
  };
};
