import type { CellRange } from "../blueprint/address";
import type { RuledPage } from "./ruled-page";

type PlacedPage = Pick<RuledPage, "blocks" | "styles" | "merges" | "rowHeights" | "rowOf"> & {
  /** First row after the page. */
  readonly end: number;
};

/** A ruled page set below a sheet's table instead of at the top: its first row becomes `top`. */
export const pageBelow = (page: RuledPage, top: number): PlacedPage => {
  const down = (range: CellRange): CellRange => ({ ...range, row: range.row + top });
  return {
    blocks: page.blocks.map((block) => ({ ...block, row: block.row + top })),
    styles: page.styles.map(({ range, style }) => ({ range: down(range), style })),
    merges: page.merges.map(down),
    rowHeights: page.rowHeights.map((rows) => ({ ...rows, from: rows.from + top })),
    rowOf: (id) => page.rowOf(id) + top,
    end: top + page.rows,
  };
};
