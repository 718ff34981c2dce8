import type { SheetBlueprint } from "../blueprint/sheet";
import { sheetsOf } from "../commands/blueprints";
import { insertionSettings, given, summarySettings } from "../commands/settings";
import type { InsertionSettings } from "../commands/settings";
import { STAMP_NAME, stampFormula } from "../excel/record/stamp";
import { emptyRecord, recordXml, withPlan } from "../excel/record/workbook-record";
import type { ModelWorkbook } from "../local-excel";
import type { Plan } from "../plan/plan";
import { STANDARD_SHEETS, preferredSheetNames } from "../sheets/book";
import type { SummaryVariant } from "../sheets/summary/variant";
import { workbookOf } from "../xlsx/workbook-of";

export type DirectRequest = {
  readonly plan: Plan;
  readonly insertion: Partial<InsertionSettings>;
  readonly summary: boolean;
  readonly assessment?: boolean;
  /** グラフ too, with a chart for every indicator, since there is nobody to add one later. */
  readonly charts?: boolean;
  /** Sheets of the caller's own before the plan's. */
  readonly first?: readonly SheetBlueprint[];
  /** Last changes to the plan's sheets. */
  readonly adapt?: (sheets: readonly SheetBlueprint[]) => readonly SheetBlueprint[];
  /** For whom 議会要約 is; null: the council. */
  readonly variant?: SummaryVariant | null;
};

const RECORD_PART = "machi-kpi";

/**
 * A workbook with a plan's standard sheets, made from their blueprints without Office.js. It carries the same stamps
 * and record as one the add-in made, so the add-in goes on with it where there is one.
 */
export const directWorkbook = ({
  plan,
  insertion,
  summary,
  assessment = false,
  charts = false,
  first = [],
  adapt = (made) => made,
  variant = null,
}: DirectRequest): ModelWorkbook => {
  const names = preferredSheetNames();
  const inserted = insertionSettings(plan, given(insertion), new Date());
  const settings = {
    ...inserted,
    ...(summary ? { summary: summarySettings({ ...inserted, ...(variant ? { variant } : {}) }) } : {}),
    ...(charts ? { drawnCharts: plan.indicators.map(({ id }) => id) } : {}),
  };
  const sheets = new Map([
    ...sheetsOf("insert-plan", plan, names, settings),
    ...(summary ? sheetsOf("make-summary", plan, names, settings) : []),
    ...(assessment ? sheetsOf("make-assessment", plan, names, settings) : []),
    ...(charts ? sheetsOf("make-charts", plan, names, settings) : []),
  ]);
  const inTabOrder = adapt(STANDARD_SHEETS.flatMap(({ id }) => sheets.get(id) ?? []));

  const workbook = workbookOf({ sheets: [...first, ...inTabOrder] });
  for (const { id, name } of inTabOrder)
    workbook.addName(STAMP_NAME, stampFormula(id), workbook.sheetByName(name)).visible = false;
  const record = withPlan(emptyRecord, { id: plan.id, definition: plan, settings });
  workbook.customXmlParts.push({ id: RECORD_PART, xml: recordXml(record) });
  return workbook;
};
