import type { FiscalYear } from "../plan/fiscal-year";
import type { Finding } from "../validation/finding";

/** Tells a cell wherever it stands: a year's entry of 実績入力, or a cell of 指標台帳 that repeats the definition. */
export type CellKey = {
  /** Row key as in `listedRows`. */
  readonly rowKey: string;
  /** Null for a cell of 指標台帳. */
  readonly year: FiscalYear | null;
  /** Column head as printed (目標値), for a cell of 指標台帳. */
  readonly heading?: string;
};

/** The cell of the plan's first year, which stands in no row. */
export const FIRST_YEAR_CELL: CellKey = { rowKey: "", year: null, heading: "計画期間の最初の年度" };

/** The key of the cell a finding's offer goes into; null for findings about something else than one such cell. */
export const cellKeyOf = ({
  rule,
  rowKey,
  year,
  about,
}: Pick<Finding, "rule" | "rowKey" | "year" | "about">): CellKey | null => {
  if (rule === "first-year") return FIRST_YEAR_CELL;
  if (rowKey === null) return null;
  if (year !== null) return { rowKey, year };
  return (rule === "definition-changed" || rule === "definition-unusable") && about !== undefined
    ? { rowKey, year, heading: about }
    : null;
};

/** A cell key as a text, for maps. */
export const cellKeyText = ({ rowKey, year, heading }: CellKey): string =>
  JSON.stringify([rowKey, year, heading ?? null]);
