import type { ListedRow } from "../../plan/listed-rows";
import { listedRows } from "../../plan/listed-rows";
import type { IndicatorRow, Plan } from "../../plan/plan";
import { REGISTER } from "../columns";

type Leaves = (row: Pick<ListedRow, "indicator" | "row">) => boolean;

const withoutTarget = ({ target }: IndicatorRow): boolean => target.kind === "none" && target.text === null;
const withoutBaseline = ({ baseline }: IndicatorRow): boolean => baseline.state === "not-in-source";

/** What breakdowns share: entered once, on the indicator's first row. */
const OF_INDICATOR: ReadonlyMap<string, Leaves> = new Map<string, Leaves>([
  [REGISTER.unit, ({ indicator }) => indicator.unit === null],
  [REGISTER.direction, ({ indicator }) => indicator.direction === "unknown"],
  [REGISTER.periodKind, ({ indicator }) => indicator.periodKind === null],
  [REGISTER.aggregation, ({ indicator }) => indicator.aggregation === null],
  [REGISTER.min, ({ indicator }) => indicator.bounds.min === null],
  [REGISTER.max, ({ indicator }) => indicator.bounds.max === null],
  [REGISTER.decimals, ({ indicator }) => indicator.decimals === null],
]);

const OF_ROW: ReadonlyMap<string, Leaves> = new Map<string, Leaves>([
  [REGISTER.targetKind, ({ row }) => withoutTarget(row)],
  [REGISTER.condition, ({ row }) => withoutTarget(row)],
  [REGISTER.baseline, ({ row }) => withoutBaseline(row)],
  [REGISTER.baselineYear, ({ row }) => withoutBaseline(row)],
  [REGISTER.target, ({ row }) => withoutTarget(row)],
  [REGISTER.targetYear, ({ row }) => withoutTarget(row)],
]);

/** True where the document says too little of the row to judge it: staff complete its definition on 指標台帳. */
export const isOpen: Leaves = ({ indicator, row }) =>
  indicator.unit === null || withoutBaseline(row) || withoutTarget(row);

export const hasOpenRows = (plan: Plan): boolean => listedRows(plan).some(isOpen);

/** True for a cell of 指標台帳 that the plan leaves blank and staff fill. */
export const isForStaff = (row: ListedRow, header: string): boolean =>
  isOpen(row) && (OF_INDICATOR.get(header) ?? OF_ROW.get(header))?.(row) === true;

/** Key of the row such a cell repeats, because what it says is entered there; null: it is entered here. */
export const repeatedFrom = (row: ListedRow, header: string): string | null => {
  const first = row.indicator.rows[0].key;
  if (OF_INDICATOR.has(header)) return row.key === first ? null : first;
  return row.listingNo === 1 ? null : row.row.key;
};
