import type { TableId } from "../../book";
import type { PageRow } from "../../ruled-page";
import type { SectionPlace } from "../summary-data";
import type { CountTable } from "./count-table";

/** What a plan without ratings has to tell, from one of its sheets. */
export type OverviewPart = {
  /** The tables its formulas draw from. */
  readonly sources: readonly TableId[];
  readonly table: CountTable | null;
  /** Formulas of the sentences at the top; `place` is where the table's numbers stand, if it has one. */
  readonly sentences: (place: SectionPlace) => readonly string[];
  /** Rows on the front besides the table. */
  readonly rows: readonly PageRow[];
};
