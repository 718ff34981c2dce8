import type { SheetBlueprint } from "../blueprint/sheet";
import type { EntriesRead, EntriesWanted } from "../excel/read/sheet-and-charts";
import { readSheetAndCharts } from "../excel/read/sheet-and-charts";
import type { WorkbookState } from "../excel/read/workbook-state";
import type { UnfinishedMarker } from "../excel/record/unfinished";
import type { PlanSettings } from "../excel/record/workbook-record";
import { chartSteps, chartTitleStep } from "../excel/write/chart-steps";
import { pageBreakStep, rowStep } from "../excel/write/view-steps";
import type { Step } from "../excel/write/steps";
import type { Plan } from "../plan/plan";
import { ROW_MARKS } from "../sheets/summary/summary-places";
import { sheetsOf } from "./blueprints";
import { carryOut } from "./making";
import { markedRows } from "./marked-rows";
import type { Cancelled, Refused, RunOptions } from "./outcome";
import { refused } from "./outcome";
import { standardSheets } from "./plan-sheets";
import { publishStep } from "./published-values";
import type { Refresh } from "./refresh-cells";
import { refreshCells } from "./refresh-cells";
import { chooseSheetNames } from "./sheet-names";

/** Entries to be read with the sheet, and whether their values count as published from now on. */
export type EntriesOnTheWay = { readonly wanted: EntriesWanted | null; readonly publishes: boolean };

type Refreshed = {
  readonly kind: "refreshed";
  readonly refresh: Refresh;
  readonly entries: EntriesRead | null;
};

/** Settings a summary was made with, and those it is to have. */
export type SettingsChange = { readonly from: PlanSettings; readonly to: PlanSettings };

/** Charts a person deleted come back; titles that name the year follow; everything else about a chart stays. */
const chartChanges = (
  from: SheetBlueprint,
  to: SheetBlueprint,
  present: readonly string[],
): readonly Step[] => {
  const oldTitles = new Map(from.charts.map((chart) => [chart.name, chart.title]));
  const missing = to.charts.filter((chart) => !present.includes(chart.name));
  // A title linked to a cell follows by itself.
  const retitled = to.charts.flatMap(({ name, title }) =>
    present.includes(name) && typeof title === "string" && oldTitles.get(name) !== title
      ? [{ chart: name, title }]
      : [],
  );
  return [...chartSteps(to.name, missing), chartTitleStep(to.name, retitled)];
};

/** Rows that another variant shows, hides or gives another height, and the pages they make. */
const viewSteps = (
  from: SheetBlueprint,
  to: SheetBlueprint,
  rowNow: (row: number) => number | null,
): readonly Step[] => {
  const oldRows = new Map(from.rowHeights.map((rows) => [rows.from, rows]));
  const changed = to.rowHeights.filter((rows) => {
    const old = oldRows.get(rows.from);
    return old?.height !== rows.height || old.hidden !== rows.hidden;
  });
  const breaks = (sheet: SheetBlueprint): readonly number[] =>
    (sheet.page.pageBreaksBefore ?? []).flatMap((row) => rowNow(row) ?? []);
  const samePages = JSON.stringify(breaks(from)) === JSON.stringify(breaks(to));
  return [
    rowStep(
      to.name,
      changed.flatMap((rows) => {
        const row = rowNow(rows.from);
        return row === null ? [] : [{ ...rows, from: row }];
      }),
    ),
    pageBreakStep(to.name, samePages ? null : breaks(to)),
  ];
};

/**
 * Brings 議会要約 from one choice of settings to another, in place: cells a person changed stay. Two requests.
 * @returns what was written and what was kept, and the entries where they were wanted.
 */
export const refreshSummary = async (
  state: WorkbookState,
  plan: Plan,
  { from, to }: SettingsChange,
  run: RunOptions,
  { wanted, publishes }: EntriesOnTheWay = { wanted: null, publishes: false },
): Promise<Refreshed | Refused | Cancelled> => {
  const present = standardSheets(state, plan.id);
  const sheet = present.get("summary");
  const naming = chooseSheetNames(state, plan, { present, wanted: [], onNamesTaken: "rename" });
  if (!sheet || naming.kind !== "names") return refused("plan-incomplete", { sheets: "議会要約" });
  if (sheet.protected) return refused("sheet-protected", { sheet: sheet.name });
  const before = sheetsOf("refresh-summary", plan, naming.names, from).get("summary");
  const after = sheetsOf("refresh-summary", plan, naming.names, to).get("summary");
  if (!before || !after) return refused("plan-incomplete", { sheets: sheet.name });
  const { content, charts, entries } = await readSheetAndCharts(sheet.name, wanted);
  const rowNow = markedRows(content, ROW_MARKS);
  const refresh = refreshCells(before, after, content, rowNow);
  const marker: UnfinishedMarker = {
    command: "refresh-summary",
    planId: plan.id,
    definition: plan,
    settings: to,
    previousSettings: from,
    sheets: [],
    entries: [],
    cells: [],
  };
  const outcome = await carryOut(
    {
      state,
      marker,
      sheets: [],
      remove: [],
      cells: refresh.writes,
      more: [
        ...viewSteps(before, after, rowNow),
        ...chartChanges(before, after, charts),
        ...(entries && publishes ? [publishStep(state, plan, entries)] : []),
      ],
      activate: sheet.visible ? sheet.name : null,
    },
    run,
  );
  return outcome === "done" ? { kind: "refreshed", refresh, entries } : outcome;
};

/**
 * Finishes a refresh that was cut off, or takes it back by refreshing the other way round. Should that be cut off
 * too, its own marker says so, with the directions exchanged.
 */
export const refreshAgain = async (
  state: WorkbookState,
  marker: UnfinishedMarker,
  plan: Plan,
  direction: "forward" | "back",
  run: RunOptions,
): Promise<"done" | Refused | Cancelled> => {
  const previous = marker.previousSettings ?? {};
  const forward = { from: previous, to: marker.settings };
  const back = { from: marker.settings, to: previous };
  const outcome = await refreshSummary(state, plan, direction === "forward" ? forward : back, run);
  return outcome.kind === "refreshed" ? "done" : outcome;
};
