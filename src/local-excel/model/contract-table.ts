/** Excel Tables as the local Excel holds them. */

import type { Box, ModelSheet } from "./contract";

/** What a table shows of itself: rows with one of these texts in a column, counted from the table's first. */
export type ColumnFilter = { readonly column: number; readonly texts: readonly string[] };

export type ModelTable = {
  readonly id: string;
  name: string;
  readonly sheet: ModelSheet;
  /** Header row (and totals row) included; follows inserted and deleted rows and columns. */
  box: Box;
  /** Names of the columns, kept also while the header row is switched off. */
  readonly columns: readonly string[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  /** What is filtered now. Setting it hides nothing; `filterTable` does. */
  filters: readonly ColumnFilter[];
  showBandedRows: boolean;
  style: string;
};
