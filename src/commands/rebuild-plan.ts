import type { FiscalYear } from "../plan/fiscal-year";
import type { Goal, Indicator, IndicatorRow, Listing, Plan } from "../plan/plan";
import { REGISTER } from "../sheets/columns";
import { AGGREGATION_WORDS, DIRECTION_WORDS, KIND_WORDS, PERIOD_WORDS } from "../sheets/register/words";
import { countedYears } from "../sheets/year-columns";
import { isPercentIndicator, pointsOfFraction } from "../values/percent";
import type { TableContent } from "../values/table-content";
import {
  baselineOf,
  REGISTER_SOURCE as SOURCE,
  registerRows,
  targetOf,
  textOrNull,
  wordFor,
  type RegisterColumn,
  type RegisterRow,
} from "./register-rows";

/** The end of `令和4年度（R4）` → 2022. */
const yearOf = (text: string): FiscalYear | null => {
  const match = /([RH])(\d+)）?$/.exec(text.trim());
  return match ? Number(match[2]) + (match[1] === "R" ? 2018 : 1988) : null;
};

/** An indicator from its rows, the first of which carries what breakdowns share. */
const indicatorOf = (id: string, rows: readonly [RegisterRow, ...RegisterRow[]]): Indicator => {
  const [first] = rows;
  const unit = textOrNull(first.text(REGISTER.unit));
  const percent = isPercentIndicator({ unit });
  const inUnit = (value: number): number => (percent ? pointsOfFraction(value) : value);
  const bound = (column: RegisterColumn): number | null => {
    const value = first.number(column);
    return value === null ? null : inUnit(value);
  };
  const row = (from: RegisterRow): IndicatorRow => ({
    key: rowKey(from.text(REGISTER.key)),
    breakdown: textOrNull(from.text(REGISTER.breakdown)),
    baseline: baselineOf(from, inUnit),
    target: targetOf(from, inUnit),
    guides: [],
  });
  return {
    id,
    kind: wordFor(KIND_WORDS, first.text(REGISTER.kind)) ?? "indicator",
    code: textOrNull(first.text(REGISTER.code)),
    name: first.text(REGISTER.name),
    unit,
    direction: wordFor(DIRECTION_WORDS, first.text(REGISTER.direction)) ?? "unknown",
    periodKind: wordFor(PERIOD_WORDS, first.text(REGISTER.periodKind)),
    aggregation: wordFor(AGGREGATION_WORDS, first.text(REGISTER.aggregation)),
    bounds: { min: bound(REGISTER.min), max: bound(REGISTER.max) },
    decimals: first.number(REGISTER.decimals),
    department: textOrNull(first.text(REGISTER.department)),
    method: textOrNull(first.text(REGISTER.method)),
    dataSource: textOrNull(first.text(REGISTER.dataSource)),
    publishedMonth: textOrNull(first.text(REGISTER.publishedMonth)),
    planPage: textOrNull(first.text(REGISTER.planPage)),
    rows: [row(first), ...rows.slice(1).map(row)],
  };
};

/** `健康寿命/男性#2` → `健康寿命/男性`. */
const rowKey = (key: string): string => key.replace(/#\d+$/, "");
const indicatorId = (key: string): string => rowKey(key).split("/")[0] ?? key;

/**
 * A plan put together from 指標台帳, for a workbook whose own record is gone and whose plan nobody has at hand. It is
 * good for reading and checking entries; titles, measures and notes are not recovered. Null where the sheet has no
 * row with a key, or 実績入力 no column of a year.
 */
export const rebuildPlan = (planId: string, register: TableContent, actuals: TableContent): Plan | null => {
  const rows = registerRows(register).filter((row) => row.text(REGISTER.key) !== "");
  const years = actuals.headers
    .filter((header) => header.includes("年度"))
    .flatMap((header) => yearOf(header) ?? []);
  const counted = countedYears(actuals.headers);
  if (rows.length === 0 || (years.length === 0 && counted === 0)) return null;
  const goals = new Map<string, Goal>();
  const listings = new Map<string, Listing>();
  const byIndicator = new Map<string, [RegisterRow, ...RegisterRow[]]>();
  for (const row of rows) {
    const key = row.text(REGISTER.key);
    const id = indicatorId(key);
    const title = row.text(REGISTER.goal);
    const goal = goals.get(title) ?? {
      id: `goal-${goals.size + 1}`,
      kind: "goal",
      label: title,
      titles: [{ text: title, source: SOURCE }],
    };
    goals.set(title, goal);
    listings.set(JSON.stringify([goal.id, id]), {
      indicatorId: id,
      goalId: goal.id,
      measureId: null,
      source: SOURCE,
    });
    const known = byIndicator.get(id);
    if (!known) byIndicator.set(id, [row]);
    else if (!known.some((other) => rowKey(other.text(REGISTER.key)) === rowKey(key))) known.push(row);
  }
  return {
    format: 1,
    id: planId,
    municipality: { name: "", code: null, source: SOURCE },
    title: { text: planId, basis: "inferred", source: SOURCE },
    shortTitle: planId,
    term: null,
    status: "unknown",
    verified: false,
    ...(years.length === 0
      ? { period: null, periodYears: counted }
      : { period: { startYear: Math.min(...years), endYear: Math.max(...years), text: "", source: SOURCE } }),
    documents: [{ id: SOURCE.document, title: register.sheet, file: "", kind: "plan-summary" }],
    goals: [...goals.values()],
    measures: [],
    indicators: [...byIndicator].map(([id, own]) => indicatorOf(id, own)),
    listings: [...listings.values()],
    notes: [],
  };
};
