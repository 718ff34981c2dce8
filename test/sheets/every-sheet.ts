import type { SheetBlueprint } from "../../src/blueprint/sheet";
import { loadPlan } from "../../src/plan/load-plan";
import type { Plan } from "../../src/plan/plan";
import { preferredSheetNames } from "../../src/sheets/book";
import {
  assessmentBlueprint,
  chartsBlueprint,
  insertBlueprint,
  summaryBlueprint,
} from "../../src/sheets/plan-workbook";
import type { SummaryVariant } from "../../src/sheets/summary/variant";
import madeUp from "../fixtures/made-up/mihari-3.json";
import { hachinohe, mayorReport } from "./hachinohe";
import { kitamoto } from "./kitamoto";
import { ninoheComprehensive, ninoheStrategy } from "./ninohe";

/** The five plans and a made-up one with everything a plan file may hold. */
export const PLANS: readonly Plan[] = [
  kitamoto,
  ninoheStrategy,
  ninoheComprehensive,
  hachinohe,
  mayorReport,
  loadPlan(madeUp),
];

const names = preferredSheetNames();
const options = { judgedYear: 2024, asOf: null, createdOn: null };
const paper = {
  asOf: null,
  draft: true,
  meeting: null,
  meetingDate: null,
  documentNo: null,
  department: null,
} as const;

export const summariesOf = (plan: Plan, variant: SummaryVariant): readonly SheetBlueprint[] =>
  summaryBlueprint(plan, names, { ...paper, variant }).sheets;

/** Every sheet the add-in can make of a plan; 議会要約 for the council. */
export const everySheetOf = (plan: Plan): readonly SheetBlueprint[] => [
  ...insertBlueprint(plan, names, options).sheets,
  ...(plan.goals.length > 0 ? assessmentBlueprint(plan, names, options).sheets : []),
  ...(plan.indicators.length > 0 ? chartsBlueprint(plan, names, { asOf: null }).sheets : []),
  ...summariesOf(plan, "council"),
];
