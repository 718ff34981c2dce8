import type { BlueprintCell } from "../../src/blueprint/cell";
import { formula } from "../../src/blueprint/cell";
import type { SheetBlueprint } from "../../src/blueprint/sheet";
import type { Indicator, Plan } from "../../src/plan/plan";
import { bookNames, preferredSheetNames } from "../../src/sheets/book";
import { byKey } from "../../src/sheets/by-key";
import { chartsSheet } from "../../src/sheets/charts/charts-sheet";
import { REGISTER } from "../../src/sheets/columns";
import { formulaText } from "../../src/sheets/formula-text";

/** Enough for most strategies; what stays empty does no harm. */
const GOALS = 4;
const INDICATORS_PER_GOAL = 8;
const SOURCE = { document: "form", line: 1 } as const;

const two = (n: number): string => String(n).padStart(2, "0");

const indicator = (id: string, name: string): Indicator => ({
  id,
  kind: "numerical-target",
  code: null,
  name,
  unit: null,
  direction: "unknown",
  periodKind: null,
  aggregation: null,
  bounds: { min: null, max: null },
  decimals: null,
  department: null,
  method: null,
  dataSource: null,
  publishedMonth: null,
  planPage: null,
  rows: [
    {
      key: id,
      breakdown: null,
      baseline: { state: "not-in-source" },
      target: { kind: "none", text: null, source: null },
      guides: [],
    },
  ],
});

/** A plan with nothing in it but room for goals and indicators. */
export const blankForm = (): Plan => {
  const goals = Array.from({ length: GOALS }, (_, i) => i + 1);
  const indicators = goals.flatMap((goal) =>
    Array.from({ length: INDICATORS_PER_GOAL }, (_, i) => ({
      goal,
      // Short, so that no sheet breaks it into lines: it has to be found again.
      indicator: indicator(`indicator-${goal}-${i + 1}`, `指標${goal}${two(i + 1)}`),
    })),
  );
  return {
    format: 1,
    id: "form",
    municipality: { name: "（自治体名）", code: null, source: SOURCE },
    title: { text: "（計画名）", basis: "stated", source: SOURCE },
    shortTitle: "（計画名）",
    term: null,
    status: "unknown",
    verified: false,
    period: null,
    documents: [{ id: "form", title: "記入用の様式", file: "（計画書）", kind: "plan-summary" }],
    goals: goals.map((goal) => ({
      id: `goal-${goal}`,
      kind: "goal",
      label: `基本目標${goal}`,
      titles: [{ text: "（目標の題名）", source: SOURCE }],
    })),
    measures: [],
    indicators: indicators.map((one) => one.indicator),
    listings: indicators.map((one) => ({
      indicatorId: one.indicator.id,
      goalId: `goal-${one.goal}`,
      measureId: null,
      source: SOURCE,
    })),
    notes: [],
  };
};

/**
 * The form's sheets with names taken from 指標台帳, where staff write them: every cell that would hold a made-up name
 * looks it up by key.
 */
const withNamesFromRegister = (plan: Plan, sheets: readonly SheetBlueprint[]): readonly SheetBlueprint[] => {
  const book = bookNames(plan, preferredSheetNames());
  const lookups = new Map(
    plan.indicators.map(({ id, name }) => [
      name,
      formula(`=IFERROR(${byKey(book, "register", REGISTER.name, formulaText(id))}&"","")`),
    ]),
  );
  const looked = (cell: BlueprintCell): BlueprintCell =>
    cell.kind === "text" ? (lookups.get(cell.text) ?? cell) : cell;
  return sheets.map((sheet) =>
    sheet.name === book.sheet("register")
      ? sheet
      : {
          ...sheet,
          blocks: sheet.blocks.map((block) => ({
            ...block,
            cells: block.cells.map((row) => row.map(looked)),
          })),
        },
  );
};

/** The plan's sheets as a form: names come from 指標台帳, and グラフ has a slot for each indicator in use. */
export const formSheets = (plan: Plan, sheets: readonly SheetBlueprint[]): readonly SheetBlueprint[] => {
  const book = bookNames(plan, preferredSheetNames());
  const charts = chartsSheet(book, { asOf: null, inSlots: true });
  return withNamesFromRegister(plan, sheets).map((sheet) => (sheet.id === charts.id ? charts : sheet));
};
