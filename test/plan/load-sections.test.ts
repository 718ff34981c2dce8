import hachinohe from "../../seeds/hachinohe-2.json";
import mayor from "../../seeds/hachinohe-mayor-1.json";
import ninohe from "../../seeds/ninohe-2.json";
import comprehensive from "../../seeds/ninohe-comprehensive-late.json";
import { loadPlan } from "../../src/plan/load-plan";
import { PlanFileError } from "../../src/plan/plan-fault";

const faultsOf = (json: unknown): readonly string[] => {
  try {
    loadPlan(json);
    return [];
  } catch (error) {
    if (!(error instanceof PlanFileError)) throw error;
    return error.faults.map((fault) => `${fault.place}: ${fault.id}`);
  }
};

/** A copy of a value with the one at that path (`changes.0.fate`) replaced; undefined takes it out. */
const replaced = (value: unknown, [step, ...path]: readonly string[], by: unknown): unknown => {
  if (step === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === step ? replaced(item, path, by) : item));
  const fields = Object.entries(value ?? {}).map(([key, child]) => [
    key,
    key === step ? replaced(child, path, by) : child,
  ]);
  const known = fields.some(([key]) => key === step);
  return Object.fromEntries(known ? fields : [...fields, [step, by]]);
};

type Case = readonly [name: string, json: unknown, path: string, by: unknown, faults: readonly string[]];

const CASES: readonly Case[] = [
  ["nothing wrong: a comparison of terms", hachinohe, "verified", false, []],
  ["nothing wrong: a linkage and a population vision", ninohe, "verified", false, []],
  ["nothing wrong: items with shared actions", comprehensive, "verified", false, []],
  ["nothing wrong: a report without goals", mayor, "verified", false, []],
  ["no goals and no report", mayor, "report", undefined, ["goals: too-few"]],
  [
    "an unknown fate",
    hachinohe,
    "termComparison.changes.0.fate",
    "improved",
    ["termComparison.changes[0].fate: not-allowed"],
  ],
  [
    "split into one",
    hachinohe,
    "termComparison.changes.0.fate",
    "split",
    ["termComparison.changes[0].fate: fate-mismatch"],
  ],
  [
    "certain though the wording differs",
    hachinohe,
    "termComparison.changes.1.certainty",
    "certain",
    ["termComparison.changes[1].certainty: wording-differs"],
  ],
  [
    "a fate of an unknown sub-measure",
    hachinohe,
    "termComparison.changes.0.earlierId",
    "first-9-9-9",
    ["termComparison.changes[0]: unknown-sub-measure", "termComparison.changes: fate-missing"],
  ],
  [
    "two fates for one sub-measure",
    hachinohe,
    "termComparison.changes.0.earlierId",
    "first-1-1-3",
    [
      "termComparison.changes[0].certainty: wording-differs",
      "termComparison.changes: fate-repeated",
      "termComparison.changes: fate-missing",
    ],
  ],
  [
    "an earlier measure under an unknown goal",
    hachinohe,
    "termComparison.earlierMeasures.0.goalId",
    "goal-9",
    ["termComparison.earlierMeasures[0].goalId: unknown-goal"],
  ],
  [
    "a change without a reason",
    hachinohe,
    "termComparison.changes.3.reason",
    "",
    ["termComparison.changes[3].reason: too-short"],
  ],
  [
    "a linkage to an unknown goal",
    ninohe,
    "linkage.rows.2.goalId",
    "goal-9",
    ["linkage.rows[2].goalId: unknown-goal"],
  ],
  [
    "a linkage of an unknown policy",
    ninohe,
    "linkage.rows.2.policyId",
    "policy-9",
    ["linkage.rows[2].policyId: unknown-policy"],
  ],
  [
    "the same linkage row twice",
    ninohe,
    "linkage.rows.1.id",
    "lacquer",
    ["linkage.rows[1].id: duplicate-id"],
  ],
  [
    "an unknown kind of population fact",
    ninohe,
    "populationVision.facts.0.kind",
    "dream",
    ["populationVision.facts[0].kind: not-allowed"],
  ],
  [
    "a population number as text",
    ninohe,
    "populationVision.facts.5.value",
    "20,864",
    ["populationVision.facts[5].value: wrong-type"],
  ],
  [
    "a conflict that cites an unknown document",
    ninohe,
    "notes.13.readings.1.source.document",
    "elsewhere",
    ["notes[13].readings[1].source.document: unknown-document"],
  ],
  ["an empty group of the frame", comprehensive, "frame.0.entries", [], ["frame[0].entries: too-few"]],
  [
    "an action shared with an unknown item",
    comprehensive,
    "measures.23.subMeasures.0.alsoUnder",
    ["nothing"],
    ["measures[23].subMeasures[0].alsoUnder: unknown-measure"],
  ],
  [
    "an achievement of an unknown item",
    mayor,
    "report.achievements.0.itemId",
    "part-9-01",
    ["report.achievements[0].itemId: unknown-item"],
  ],
  [
    "a duplicate of an unknown achievement",
    mayor,
    "report.achievements.29.duplicateOf",
    "achievement-99",
    ["report.achievements[29].duplicateOf: unknown-figure"],
  ],
  [
    "a month that does not exist",
    mayor,
    "report.events.3.date.month",
    13,
    ["report.events[3].date.month: too-large"],
  ],
  [
    "a month where only the year is printed",
    mayor,
    "report.events.0.date.month",
    4,
    ["report.events[0].date.month: unknown-field"],
  ],
  [
    "a period of several years without its years",
    mayor,
    "report.achievements.8.period.years",
    undefined,
    ["report.achievements[8].period.years: missing-field"],
  ],
  [
    "contents that lead to an unknown part",
    mayor,
    "report.contents.3.partId",
    "part-4",
    ["report.contents[3].partId: unknown-part"],
  ],
  ["the same event twice", mayor, "report.events.1.id", "event-1", ["report.events[1].id: duplicate-id"]],
];

test.each(CASES)("%s", (_name, json, path, by, faults) => {
  const changed: unknown = JSON.parse(JSON.stringify(replaced(json, path.split("."), by)));
  expect(faultsOf(changed)).toEqual(faults);
});
