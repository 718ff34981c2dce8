import { elementTexts, jsonForXml } from "./xml";

/** Namespace of the custom XML part that keeps what cells cannot. */
export const RECORD_NAMESPACE = "urn:machi-kpi:workbook";

/** How a plan's sheets were made, so that they can be made again alike. */
export type PlanSettings = Readonly<Record<string, unknown>>;

/** What the workbook knows of one plan: its definition as inserted, not yet checked, and the settings used. */
export type PlanRecord = {
  readonly id: string;
  readonly definition: unknown;
  readonly settings: PlanSettings;
};

/** `format` 1; a higher one was written by a later まちKPI and is not touched by this one. */
export type WorkbookRecord = { readonly format: number; readonly plans: readonly PlanRecord[] };

export const emptyRecord: WorkbookRecord = { format: 1, plans: [] };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** One `<plan>` element per plan, its content JSON. */
export const recordXml = ({ plans }: WorkbookRecord): string =>
  `<machiKpi xmlns="${RECORD_NAMESPACE}" format="1">${plans
    .map((plan) => `<plan>${jsonForXml(plan)}</plan>`)
    .join("")}</machiKpi>`;

/** Reads a part back; plans whose content is damaged are left out, as if the record were gone for them. */
export const parseRecord = (xml: string): WorkbookRecord => ({
  format: Number(/<(?:[\w.-]+:)?machiKpi\b[^>]*\bformat\s*=\s*["'](\d+)["']/.exec(xml)?.[1] ?? 1),
  plans: elementTexts(xml, "plan").flatMap((text) => {
    const plan = parseJson(text);
    return isObject(plan) && typeof plan.id === "string" && "definition" in plan
      ? [{ id: plan.id, definition: plan.definition, settings: isObject(plan.settings) ? plan.settings : {} }]
      : [];
  }),
});

export const planRecord = (record: WorkbookRecord, planId: string): PlanRecord | null =>
  record.plans.find((plan) => plan.id === planId) ?? null;

/** The record with this plan added, or in the place of the one with the same id. */
export const withPlan = (record: WorkbookRecord, plan: PlanRecord): WorkbookRecord => ({
  format: record.format,
  plans: planRecord(record, plan.id)
    ? record.plans.map((known) => (known.id === plan.id ? plan : known))
    : [...record.plans, plan],
});

export const withoutPlan = (record: WorkbookRecord, planId: string): WorkbookRecord => ({
  format: record.format,
  plans: record.plans.filter((plan) => plan.id !== planId),
});
