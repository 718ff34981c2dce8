import type { SheetBlueprint } from "../blueprint/sheet";
import type { PlanSettings } from "../excel/record/workbook-record";
import { stampParts } from "../excel/record/stamp";
import type { UnfinishedMarker } from "../excel/record/unfinished";
import type { Plan } from "../plan/plan";
import type { SheetId } from "../sheets/book";
import { STANDARD_SHEETS } from "../sheets/book";
import { insertBlueprint, summaryBlueprint } from "../sheets/plan-workbook";
import { asPlanned } from "./plan-in-force";
import { insertionSettings, keptSummary, summarySettings } from "./settings";

/** What a command wants on each of its sheets. */
export const sheetsOf = (
  command: UnfinishedMarker["command"],
  plan: Plan,
  names: Readonly<Record<SheetId, string>>,
  settings: PlanSettings,
): ReadonlyMap<SheetId, SheetBlueprint> => {
  const today = new Date();
  const planned = asPlanned(plan, settings);
  const { sheets } =
    command === "insert-plan"
      ? insertBlueprint(planned, names, insertionSettings(plan, settings, today))
      : summaryBlueprint(planned, names, summarySettings({ ...settings, ...keptSummary(settings) }));
  return new Map(
    sheets.flatMap((sheet): readonly [SheetId, SheetBlueprint][] => {
      const standard = STANDARD_SHEETS.find(({ id }) => id === stampParts(sheet.id).sheetId);
      return standard ? [[standard.id, sheet]] : [];
    }),
  );
};
