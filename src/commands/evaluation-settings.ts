import { profileOf } from "../evaluation/profiles";
import type { Profile } from "../evaluation/profiles/profile";
import type { BandId, EvaluationSettings } from "../evaluation/settings";
import { BAND_IDS, initialSettings, roundingOf, startingPointOf } from "../evaluation/settings";
import type { FiscalYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import type { SettingId } from "../sheets/evaluation/criteria-cells";
import { SETTING_TEXTS } from "../sheets/evaluation/criteria-settings";
import type { Cell } from "../values/cell";

/** How a workbook rates. */
export type RatingInForce = { readonly profile: Profile; readonly settings: EvaluationSettings };

/**
 * The profile and settings in force in a workbook: staff may change them in 評価基準, where they are found by their
 * labels. What is gone or no number counts as at first.
 * @param cells rows that begin with a label and its value.
 */
export const ratingInForce = (
  plan: Plan,
  judgedYear: FiscalYear | null,
  cells: readonly (readonly Cell[])[],
): RatingInForce => {
  const initial = initialSettings(plan, judgedYear ?? 0);
  const values = new Map(cells.map(([label, value]) => [String(label?.value ?? ""), value?.value]));
  const valueOf = (id: SettingId): Cell["value"] | undefined => values.get(SETTING_TEXTS[id].label);
  const numberOf = (id: SettingId, otherwise: number): number => {
    const value = valueOf(id);
    return typeof value === "number" ? value : otherwise;
  };
  const bands = Object.fromEntries(BAND_IDS.map((id) => [id, numberOf(id, initial[id])])) as Record<
    BandId,
    number
  >;
  return {
    profile: profileOf(valueOf("profile")),
    settings: {
      ...bands,
      judgedYear: initial.judgedYear,
      period:
        initial.period === null
          ? null
          : {
              startYear: numberOf("startYear", initial.period.startYear),
              endYear: numberOf("endYear", initial.period.endYear),
            },
      startingPoint: startingPointOf(valueOf("startingPoint")),
      allowance: numberOf("allowance", initial.allowance),
      rounding: roundingOf(valueOf("rounding")),
    },
  };
};
