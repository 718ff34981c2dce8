import { listedRows } from "../../plan/listed-rows";
import type { ListedRow } from "../../plan/listed-rows";
import type { Indicator } from "../../plan/plan";
import type { BookNames } from "../book";
import { formulaText } from "../formula-text";

/** One line of a panel's data table: actual values, or where they should stand. */
export type PanelLine = {
  readonly kind: "actual" | "expected";
  /** 男性 …; null where the indicator has no breakdown. */
  readonly breakdown: string | null;
  readonly label: string;
  /** Key of the row it draws, as a formula names it. */
  readonly key: string;
};

/** The small chart of one indicator and the table beside it. */
export type Panel = {
  readonly indicator: Indicator;
  /** Key of the indicator's first row, as a formula names it. */
  readonly key: string;
  /** True where the key is that of whichever indicator comes next, or none: nothing of the plan's is said of it. */
  readonly isSlot: boolean;
  readonly lines: readonly PanelLine[];
};

const linesOf = ({ row }: ListedRow): readonly PanelLine[] => {
  const { breakdown, target } = row;
  const key = formulaText(row.key);
  const actual: PanelLine = { kind: "actual", breakdown, label: breakdown ?? "実績", key };
  // Where only a direction is wanted there is no way to draw.
  if (target.kind === "direction") return [actual];
  const label = breakdown === null ? "目安" : `目安 ${breakdown}`;
  return [actual, { kind: "expected", breakdown, label, key }];
};

/** A panel for each indicator in the plan's order, re-listed ones once. */
export const panelsOf = (book: BookNames): readonly Panel[] => {
  const rows = new Map<string, ListedRow[]>();
  for (const row of listedRows(book.plan)) {
    if (row.listingNo > 1) continue;
    const there = rows.get(row.indicator.id);
    if (there) there.push(row);
    else rows.set(row.indicator.id, [row]);
  }
  return [...rows.values()].flatMap((listed) => {
    const [first] = listed;
    if (first === undefined) return [];
    const lines = listed.flatMap(linesOf);
    return [
      {
        indicator: first.indicator,
        key: formulaText(first.row.key),
        isSlot: false,
        // Actual values first: what is measured is drawn before what is expected.
        lines: [
          ...lines.filter(({ kind }) => kind === "actual"),
          ...lines.filter(({ kind }) => kind === "expected"),
        ],
      },
    ];
  });
};
