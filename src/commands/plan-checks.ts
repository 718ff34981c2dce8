import type { ChecksRecord, KeptLists } from "../excel/record/checks";
import { checksXml } from "../excel/record/checks";
import type { WorkbookState } from "../excel/read/workbook-state";
import type { PartWrite } from "../excel/write/write-job";
import type { PublishedValue } from "../validation/check-input";
import type { Dismissal } from "../validation/dismissal";
import { identityText } from "../validation/dismissal";
import { RULE_IDS } from "../validation/finding";
import type { SwitchedOffRule } from "../validation/rule-settings";
import type { CellKey } from "./cell-key";

/** A cell まちKPI wrote on request, as it was before and after, so that it can be put back where unchanged since. */
export type AppliedChange = CellKey & {
  /** Changes made by one press of 適用 share a number; the last one is undone first. */
  readonly batch: number;
  readonly before: {
    /** A formula (with `=`), text, number or boolean; "" for an empty cell. */
    readonly input: string | number | boolean;
    readonly isText: boolean;
    readonly numberFormat: string;
  };
  readonly after: string | number;
};

/** What the workbook keeps of checking one plan. */
export type PlanChecks = {
  readonly dismissals: readonly Dismissal[];
  readonly off: readonly SwitchedOffRule[];
  readonly published: readonly PublishedValue[];
  readonly applied: readonly AppliedChange[];
};

type Fields = Readonly<
  Record<string, "string" | "number" | "rule" | "key" | "year" | "heading" | "shown" | "cell">
>;

const HOLDS: Readonly<Record<Fields[string], (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  rule: (value) => RULE_IDS.some((id) => id === value),
  key: (value) => value === null || typeof value === "string",
  year: (value) => value === null || typeof value === "number",
  heading: (value) => value === undefined || typeof value === "string",
  shown: (value) => value === null || typeof value === "string" || typeof value === "number",
  cell: (value) =>
    typeof value === "object" &&
    value !== null &&
    ["string", "number", "boolean"].includes(typeof Reflect.get(value, "input")) &&
    typeof Reflect.get(value, "isText") === "boolean" &&
    typeof Reflect.get(value, "numberFormat") === "string",
};

const holdsFields = (item: unknown, fields: Fields): boolean =>
  typeof item === "object" &&
  item !== null &&
  Object.entries(fields).every(([name, kind]) => HOLDS[kind](Reflect.get(item, name)));

const isDismissal = (item: unknown): item is Dismissal =>
  holdsFields(item, {
    rule: "rule",
    rowKey: "key",
    year: "year",
    value: "shown",
    reason: "string",
    date: "string",
  });
const isSwitchedOff = (item: unknown): item is SwitchedOffRule =>
  holdsFields(item, { rule: "rule", reason: "string", by: "string", date: "string" });
const isPublished = (item: unknown): item is PublishedValue =>
  holdsFields(item, { rowKey: "string", year: "number", value: "number", status: "string" });
const isApplied = (item: unknown): item is AppliedChange =>
  holdsFields(item, {
    batch: "number",
    rowKey: "string",
    year: "year",
    heading: "heading",
    before: "cell",
    after: "shown",
  });

/** What is kept for a plan; items that are damaged, or of rules this version does not know, are left out. */
export const planChecks = ({ checks }: Pick<WorkbookState, "checks">, planId: string): PlanChecks => {
  const lists = checks.get(planId) ?? {};
  return {
    dismissals: (lists.dismissals ?? []).filter(isDismissal),
    off: (lists.off ?? []).filter(isSwitchedOff),
    published: (lists.published ?? []).filter(isPublished),
    applied: (lists.applied ?? []).filter(isApplied),
  };
};

/** The same dismissal twice is kept once, as it was given last. */
const lastGiven = (dismissals: readonly Dismissal[]): readonly Dismissal[] => [
  ...new Map(dismissals.map((dismissal) => [identityText(dismissal), dismissal])).values(),
];

/** The record with these lists of a plan replaced; all others, also of later versions, stay as they are. */
export const withPlanChecks = (
  checks: ChecksRecord,
  planId: string,
  { dismissals, ...change }: Partial<PlanChecks>,
): ChecksRecord => {
  const lists: KeptLists = {
    ...checks.get(planId),
    ...change,
    ...(dismissals ? { dismissals: lastGiven(dismissals) } : {}),
  };
  return new Map([...checks, [planId, lists]]);
};

/** The part to be written so that these lists of a plan are kept. */
export const checksPart = (state: WorkbookState, planId: string, change: Partial<PlanChecks>): PartWrite => ({
  xml: checksXml(withPlanChecks(state.checks, planId, change)),
  partIds: state.checksParts,
});
