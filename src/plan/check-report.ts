import type { AchievementReport } from "./achievement-report";
import type { Plan } from "./plan";
import { planFault, type PlanFault } from "./plan-fault";
import { repeatedIds } from "./repeated-ids";
import { reportItems } from "./report-items";

const FACTS = ["achievements", "targets", "structuralCounts", "events"] as const;

const itemFaults = (report: AchievementReport, items: ReadonlySet<string>): PlanFault[] =>
  FACTS.flatMap((list) =>
    report[list].flatMap(({ itemId }, index) =>
      items.has(itemId) ? [] : [planFault("unknown-item", `report.${list}[${index}].itemId`, { id: itemId })],
    ),
  );

/** Faults of 実績集: facts of unknown items, duplicates of unknown figures, and repeated ids. */
export const reportFaults = ({ report }: Plan): PlanFault[] => {
  if (report === undefined) return [];
  const items = reportItems(report).map(({ item }) => item.id);
  const parts = new Set(report.parts.map(({ id }) => id));
  const figures = new Set(report.achievements.map(({ id }) => id));
  return [
    ...repeatedIds(items, () => "report.parts"),
    ...FACTS.flatMap((list) =>
      repeatedIds(
        report[list].map(({ id }) => id),
        (index) => `report.${list}[${index}].id`,
      ),
    ),
    ...itemFaults(report, new Set(items)),
    ...report.contents.flatMap(({ partId }, index) =>
      partId === null || parts.has(partId)
        ? []
        : [planFault("unknown-part", `report.contents[${index}].partId`, { id: partId })],
    ),
    ...report.achievements.flatMap(({ duplicateOf }, index) =>
      duplicateOf === null || figures.has(duplicateOf)
        ? []
        : [planFault("unknown-figure", `report.achievements[${index}].duplicateOf`, { id: duplicateOf })],
    ),
  ];
};
