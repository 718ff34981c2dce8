import type { EntriesRead } from "../excel/read/sheet-and-charts";
import type { WorkbookState } from "../excel/read/workbook-state";
import type { Step } from "../excel/write/steps";
import { planRecord } from "../excel/record/workbook-record";
import { keepStep } from "../excel/write/write-checked";
import type { Plan } from "../plan/plan";
import { planYears } from "../plan/plan";
import { readEntries } from "../sheets/actuals/read-entries";
import { checkContext } from "../validation/check-context";
import type { PublishedValue } from "../validation/check-input";
import { entriesOnly } from "../validation/check-input";
import { checksPart, planChecks } from "./plan-checks";
import { planInForce } from "./plan-in-force";
import { defaultJudgedYear } from "./settings";

/** What of 実績入力 a summary publishes: the numbers up to the year judged. */
const valuesShown = (
  plan: Plan,
  { actuals, judged }: Pick<EntriesRead, "actuals" | "judged">,
): readonly PublishedValue[] => {
  const judgedYear =
    planYears(plan).find((year) => year === judged?.cell.value) ?? defaultJudgedYear(plan, new Date());
  if (judgedYear === null) return [];
  const { rows } = checkContext(plan, entriesOnly(readEntries(plan, actuals)), judgedYear);
  return rows.flatMap(({ listed, entries }) =>
    entries.flatMap(({ entry, reading }): readonly PublishedValue[] =>
      reading.kind === "number" && entry.year <= judgedYear
        ? [{ rowKey: listed.key, year: entry.year, value: reading.value, status: entry.status }]
        : [],
    ),
  );
};

const isFinal = ({ status }: PublishedValue): boolean => status === "" || status === "確定";

const placeOf = ({ rowKey, year }: PublishedValue): string => JSON.stringify([rowKey, year]);

/**
 * Published values after one more summary: a value once published as final stays on record as it was, so that a
 * change is not forgotten by publishing it.
 */
export const publishedAfter = (
  before: readonly PublishedValue[],
  shown: readonly PublishedValue[],
): readonly PublishedValue[] => [
  ...new Map(
    [...before.filter((own) => !isFinal(own)), ...shown, ...before.filter(isFinal)].map((own) => [
      placeOf(own),
      own,
    ]),
  ).values(),
];

/** Keeps what a summary that is no draft any more publishes. */
export const publishStep = (state: WorkbookState, plan: Plan, shown: EntriesRead): Step => {
  const inForce = planInForce(plan, planRecord(state.record, plan.id)?.settings ?? {}, shown);
  const { published } = planChecks(state, plan.id);
  return keepStep(
    checksPart(state, plan.id, {
      published: publishedAfter(published, valuesShown(inForce, shown)),
    }),
  );
};
