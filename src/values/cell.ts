/** A worksheet cell as Excel reports it (`values`, `valueTypes`, `numberFormat`, `formulas`). */
export type Cell = {
  readonly value: string | number | boolean;
  readonly type: "empty" | "text" | "number" | "boolean" | "error";
  readonly numberFormat: string;
  /** The formula with its `=`; null where the cell holds a plain value. */
  readonly formula: string | null;
};

export const emptyCell: Cell = { value: "", type: "empty", numberFormat: "General", formula: null };
