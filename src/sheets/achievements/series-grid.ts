import { text } from "../../blueprint/cell";
import type { BlueprintCell } from "../../blueprint/cell";
import type { CellStyle } from "../../blueprint/style";
import { gapRow, span } from "../ruled-page";
import type { PageRow, Span } from "../ruled-page";
import { STYLES } from "../theme";

/** The page's grid: twelve equal columns. */
export const SERIES_WIDTHS: readonly number[] = Array.from({ length: 12 }, () => 8);
export const LAST_COLUMN = SERIES_WIDTHS.length - 1;

/** A column of a table on this page: first and last grid column and its head. */
export type PageColumn = readonly [from: number, to: number, head: string, style?: CellStyle];

export const CENTRED: CellStyle = { ...STYLES.text, horizontal: "center" };
export const RIGHT: CellStyle = { ...STYLES.text, horizontal: "right", indent: 1 };

const GAP = gapRow(10);

export const sectionRows = (heading: string, note: string): readonly PageRow[] => [
  GAP,
  { spans: [span(0, LAST_COLUMN, text(heading), STYLES.subtitle)] },
  { spans: [span(0, LAST_COLUMN, text(note), STYLES.note)] },
];

export const headOf = (columns: readonly PageColumn[]): PageRow => ({
  spans: columns.map(([from, to, head]) => span(from, to, text(head), STYLES.header)),
});

/** A row of a table; cells stand in its columns' order. */
export const rowOf = (columns: readonly PageColumn[], cells: readonly BlueprintCell[]): PageRow => ({
  spans: columns.flatMap(([from, to, , style = STYLES.text], i): readonly Span[] => {
    const cell = cells[i];
    return cell ? [span(from, to, cell, style)] : [];
  }),
});
