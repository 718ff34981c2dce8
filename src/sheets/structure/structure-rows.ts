import type { Direction, Goal, Indicator, Measure, Plan, SubMeasure } from "../../plan/plan";
import { numbered } from "../numbered-name";
import { linesNeeded } from "../width";
import { frameRows } from "./frame-rows";
import type { FrameRow } from "./frame-rows";

/** Half-width characters the names of indicators take at most. */
export const INDICATOR_WIDTH = 64;

/** A line of 体系図 below a goal: the lowest level the plan names, with the indicators listed at it. */
export type GoalRow = {
  readonly kind: "goal";
  readonly goal: Goal;
  readonly measure: Measure | null;
  readonly subMeasure: SubMeasure | null;
  /** The measure the sub-measure is printed with, where it is this measure's too (two measures in one printed line). */
  readonly sharedWith: Measure | null;
  /** Indicators listed under the measure (on its first line), or under the goal itself (on the goal's first line). */
  readonly indicators: readonly Indicator[];
  /** How many are listed there; more than `indicators` where the next lines go on with them. */
  readonly indicatorCount: number;
  /** 2, 3 … on lines that go on with indicators for which one row has no room. */
  readonly part: number;
  /** The first line of its goal, which alone shows the goal's other wordings. */
  readonly firstOfGoal: boolean;
  /** The first line of its measure. */
  readonly firstOfMeasure: boolean;
};

/** A 方向性 of a goal: its place; the wording, being prose, is for staff to paste where the plan file has none. */
export type DirectionRow = {
  readonly kind: "direction";
  readonly goal: Goal;
  readonly direction: Direction;
  /** 1, 2 … within the goal. */
  readonly no: number;
};

export type StructureRow = GoalRow | DirectionRow | FrameRow;

/** Sub-measures of a measure: its own, and those of other measures that are also its. */
const subMeasureLines = (
  measure: Measure,
  measures: readonly Measure[],
): readonly Pick<GoalRow, "subMeasure" | "sharedWith">[] => {
  const own = measure.subMeasures.map((subMeasure) => ({ subMeasure, sharedWith: null }));
  const shared = measures.flatMap((other) =>
    other.subMeasures
      .filter(({ alsoUnder }) => alsoUnder?.includes(measure.id))
      .map((subMeasure) => ({ subMeasure, sharedWith: other })),
  );
  const all = [...own, ...shared];
  return all.length > 0 ? all : [{ subMeasure: null, sharedWith: null }];
};

/** Lines of text a row has room for: Excel's rows are at most 409 points high. */
const ROW_LINES = 20;

/** A line with so many indicators that no row could show them goes on in further rows. */
const inParts = (row: GoalRow): readonly GoalRow[] => {
  const parts: Indicator[][] = [[]];
  let lines = 0;
  for (const indicator of row.indicators) {
    const needed = linesNeeded(numbered(indicator.code, indicator.name), INDICATOR_WIDTH);
    if (lines > 0 && lines + needed > ROW_LINES) {
      parts.push([]);
      lines = 0;
    }
    parts[parts.length - 1]?.push(indicator);
    lines += needed;
  }
  return parts.map((indicators, i): GoalRow =>
    i === 0
      ? { ...row, indicators }
      : { ...row, indicators, part: i + 1, subMeasure: null, sharedWith: null },
  );
};

const directionRows = (goal: Goal): readonly DirectionRow[] =>
  (goal.directions ?? []).map((direction, i) => ({ kind: "direction", goal, direction, no: i + 1 }));

const goalRows = (plan: Plan): readonly (GoalRow | DirectionRow)[] => {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const listed = new Map<string, Indicator[]>();
  const place = (goalId: string, measureId: string | null): string => JSON.stringify([goalId, measureId]);
  for (const { goalId, measureId, indicatorId } of plan.listings) {
    const indicator = indicators.get(indicatorId);
    if (!indicator) continue;
    const key = place(goalId, measureId);
    const there = listed.get(key);
    if (there) there.push(indicator);
    else listed.set(key, [indicator]);
  }
  const indicatorsAt = (goal: Goal, measure: Measure | null): readonly Indicator[] =>
    listed.get(place(goal.id, measure?.id ?? null)) ?? [];

  const measuresOf = new Map<string, Measure[]>();
  for (const measure of plan.measures) {
    const there = measuresOf.get(measure.goalId);
    if (there) there.push(measure);
    else measuresOf.set(measure.goalId, [measure]);
  }

  return plan.goals.flatMap((goal) => {
    const own: GoalRow = {
      kind: "goal",
      goal,
      measure: null,
      subMeasure: null,
      sharedWith: null,
      indicators: indicatorsAt(goal, null),
      indicatorCount: indicatorsAt(goal, null).length,
      part: 1,
      firstOfGoal: false,
      firstOfMeasure: false,
    };
    const below = (measuresOf.get(goal.id) ?? []).flatMap((measure) =>
      subMeasureLines(measure, plan.measures).map((line, i): GoalRow => ({
        ...own,
        ...line,
        measure,
        indicators: i === 0 ? indicatorsAt(goal, measure) : [],
        indicatorCount: i === 0 ? indicatorsAt(goal, measure).length : 0,
        firstOfMeasure: i === 0,
      })),
    );
    const head = below.length === 0 || own.indicators.length > 0 ? inParts(own) : [];
    const lines = [...head, ...below.flatMap(inParts)].map((row, i): GoalRow => ({
      ...row,
      firstOfGoal: i === 0,
    }));
    return [...lines.slice(0, head.length), ...directionRows(goal), ...lines.slice(head.length)];
  });
};

/** The lines of 体系図 in the plan's order: what stands above the goals, the goals with all below, what follows them. */
export const structureRows = (plan: Plan): readonly StructureRow[] => {
  const { before, after } = frameRows(plan);
  return [...before, ...goalRows(plan), ...after];
};

/**
 * Key of a line, unique in the plan. A measure's first line carries the measure's own id, so that other sheets and
 * other plans find it.
 */
export const structureKey = (row: StructureRow): string => {
  if (row.kind === "frame") return `frame:${row.group.id}/${row.entry.id}`;
  if (row.kind === "direction") return `direction:${row.goal.id}/${row.no}`;
  const { goal, measure, subMeasure, firstOfMeasure, part } = row;
  if (part > 1) return `part-${part}:${structureKey({ ...row, part: 1 })}`;
  if (measure === null) return `goal:${goal.id}`;
  return firstOfMeasure || subMeasure === null ? measure.id : `${measure.id}/${subMeasure.id}`;
};
