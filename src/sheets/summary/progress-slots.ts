import { formula, number, text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { CellRange } from "../../blueprint/address";
import { canBeRated } from "../../plan/can-be-rated";
import type { Plan } from "../../plan/plan";
import { LINE, lineRows } from "./indicator-lines";
import { cellAt, columnAt, columnRange } from "./summary-data";
import type { DataSection, SectionPlace } from "./summary-data";

/** A front page shows at most this many indicators' progress; the rest is counted in the footnote. */
const MOST_SLOTS = 12;

/**
 * Rows that can have a progress rate at all: a number to reach that differs from the baseline. Of a plan whose document
 * gives neither, all rows: staff may complete any of them.
 */
export const ratableRows = (plan: Plan): number =>
  canBeRated(plan)
    ? lineRows(plan).filter(
        ({ row: { baseline, target } }) =>
          target.kind === "reach" && baseline.state === "value" && baseline.value !== target.value,
      ).length
    : lineRows(plan).length;

export const slotCount = (plan: Plan): number => Math.max(1, Math.min(MOST_SLOTS, ratableRows(plan)));

const SLOT = { no: 0, line: 1, label: 2, progress: 3, elapsed: 4 } as const;

/** Bars end here, so that one outlier does not flatten the others; the label keeps the true rate. */
const LOWEST = -1;
const HIGHEST = 1.5;

export const slotLabels = (place: SectionPlace): CellRange => columnRange(place, SLOT.label);
export const slotProgress = (place: SectionPlace): CellRange => columnRange(place, SLOT.progress);
export const slotElapsed = (place: SectionPlace): CellRange => columnRange(place, SLOT.elapsed);

/**
 * Fixed slots of the progress chart, the least progress first: charts do not grow with formulas, so empty slots hold
 * NA(), which is not drawn (an empty text would be drawn as 0).
 */
export const slotsSection = (place: SectionPlace, lines: SectionPlace): DataSection => {
  const slot = (i: number): readonly BlueprintCell[] => {
    const line = cellAt(place, i, SLOT.line);
    const of = (column: number): string => `INDEX(${columnAt(lines, column)},${line})`;
    const rate = of(LINE.progress);
    return [
      number(i + 1),
      formula(`=IFERROR(MATCH(${cellAt(place, i, SLOT.no)},${columnAt(lines, LINE.rank)},0),"")`),
      formula(`=IF(${line}="","",${of(LINE.axisLabel)}&CHAR(10)&TEXT(${rate},"0%"))`),
      formula(`=IF(${line}="",NA(),MAX(${LOWEST},MIN(${HIGHEST},${rate})))`, "0%"),
      formula(`=IF(${line}="",NA(),${of(LINE.elapsed)})`, "0%"),
    ];
  };
  return {
    cells: [
      ["枠", "行", "指標", "進捗率", "経過率"].map((head) => text(head)),
      ...Array.from({ length: place.rows }, (_, i) => slot(i)),
    ],
  };
};
