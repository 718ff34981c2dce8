import type { SheetBlueprint, WorkbookBlueprint } from "../blueprint/sheet";
import type { PlanSettings } from "../excel/record/workbook-record";
import { stampParts } from "../excel/record/stamp";
import type { UnfinishedMarker } from "../excel/record/unfinished";
import type { Plan } from "../plan/plan";
import type { SheetId } from "../sheets/book";
import { STANDARD_SHEETS } from "../sheets/book";
import {
  assessmentBlueprint,
  chartsBlueprint,
  insertBlueprint,
  summaryBlueprint,
} from "../sheets/plan-workbook";
import { asPlanned } from "./plan-in-force";
import { chartsSettings, insertionSettings, keptSummary, summarySettings } from "./settings";

const blueprintOf = (
  command: UnfinishedMarker["command"],
  plan: Plan,
  names: Readonly<Record<SheetId, string>>,
  settings: PlanSettings,
): WorkbookBlueprint => {
  const planned = asPlanned(plan, settings);
  switch (command) {
    case "insert-plan":
      return insertBlueprint(planned, names, insertionSettings(plan, settings, new Date()));
    case "make-summary":
    case "refresh-summary":
      return summaryBlueprint(planned, names, summarySettings({ ...settings, ...keptSummary(settings) }));
    case "make-charts":
      return chartsBlueprint(planned, names, chartsSettings(settings));
    case "make-assessment":
      return assessmentBlueprint(planned, names, insertionSettings(plan, settings, new Date()));
  }
};

/** What a command wants on each of its sheets. */
export const sheetsOf = (
  command: UnfinishedMarker["command"],
  plan: Plan,
  names: Readonly<Record<SheetId, string>>,
  settings: PlanSettings,
): ReadonlyMap<SheetId, SheetBlueprint> =>
  new Map(
    blueprintOf(command, plan, names, settings).sheets.flatMap(
      (sheet): readonly [SheetId, SheetBlueprint][] => {
        const standard = STANDARD_SHEETS.find(({ id }) => id === stampParts(sheet.id).sheetId);
        return standard ? [[standard.id, sheet]] : [];
      },
    ),
  );
