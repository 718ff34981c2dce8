import { PROFILES } from "../evaluation/profiles";
import type { EvaluationSettings } from "../evaluation/settings";
import { initialSettings, STARTING_POINT_WORDS } from "../evaluation/settings";
import type { FiscalYear } from "../plan/fiscal-year";
import type { Plan } from "../plan/plan";
import type { SettingId } from "../sheets/evaluation/criteria-cells";
import { settingRows } from "../sheets/evaluation/criteria-settings";
import type { Cell } from "../values/cell";

/**
 * The settings in force in a workbook: staff may change them in 評価基準, where they are found by their labels. What
 * is gone or no number counts as at first.
 * @param cells rows that begin with a label and its value.
 */
export const settingsInForce = (
  plan: Plan,
  judgedYear: FiscalYear,
  cells: readonly (readonly Cell[])[],
): EvaluationSettings => {
  const initial = initialSettings(plan, judgedYear);
  const labels = settingRows(initial, PROFILES[0]);
  const values = new Map(cells.map(([label, value]) => [String(label?.value ?? ""), value?.value]));
  const valueOf = (id: SettingId): Cell["value"] | undefined => values.get(labels[id].label);
  const numberOf = (id: SettingId, otherwise: number): number => {
    const value = valueOf(id);
    return typeof value === "number" ? value : otherwise;
  };
  return {
    judgedYear,
    period:
      initial.period === null
        ? null
        : {
            startYear: numberOf("startYear", initial.period.startYear),
            endYear: numberOf("endYear", initial.period.endYear),
          },
    startingPoint:
      valueOf("startingPoint") === STARTING_POINT_WORDS["baseline-year"]
        ? "baseline-year"
        : initial.startingPoint,
    onTrackFrom: numberOf("onTrackFrom", initial.onTrackFrom),
    slightlyBehindFrom: numberOf("slightlyBehindFrom", initial.slightlyBehindFrom),
    allowance: numberOf("allowance", initial.allowance),
  };
};
