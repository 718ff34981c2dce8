import type { Plan } from "../../plan/plan";
import { gapRow, heightOfRows } from "../ruled-page";
import type { PageRow } from "../ruled-page";
import { COUNCIL_PAGE_FONT, PAGE_HEIGHT, summaryWidths } from "./summary-grid";

/** Left over at the foot of a page, points, for printers that reckon otherwise. */
export const SPARE = 6;

/** Points the rows take that are shown. */
export const heightOf = (plan: Plan, rows: readonly PageRow[]): number =>
  heightOfRows(rows, summaryWidths(plan), COUNCIL_PAGE_FONT);

/** The page filled up to its foot, so that what follows begins the next one even where page breaks are ignored. */
export const filled = (plan: Plan, rows: readonly PageRow[]): readonly PageRow[] => [
  ...rows,
  gapRow(Math.max(1, PAGE_HEIGHT - heightOf(plan, rows) - SPARE)),
];

/** Rows a variant does not show are hidden: what stands on them stays. */
export const shownIf = (isShown: boolean, rows: readonly PageRow[]): readonly PageRow[] =>
  isShown ? rows : rows.map((row) => ({ ...row, hidden: true }));
