import { cellAddress } from "../../blueprint/address";
import { asText } from "../../blueprint/as-text";

/** A single cell to be set; `numberFormat` null keeps the cell's own. */
export type CellWrite = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** A formula (with `=`), a text, a number or a boolean; "" empties the cell. */
  readonly input: string | number | boolean;
  /** True where `input` is text to be kept as text, whatever it looks like. */
  readonly isText: boolean;
  readonly numberFormat: string | null;
};

export const writeCell = (context: Excel.RequestContext, write: CellWrite): void => {
  const cell = context.workbook.worksheets
    .getItem(write.sheet)
    .getRange(cellAddress(write.row, write.column));
  if (write.numberFormat !== null) cell.numberFormat = [[write.numberFormat]];
  cell.formulas = [
    [
      write.isText && typeof write.input === "string" && write.input !== ""
        ? asText(write.input)
        : write.input,
    ],
  ];
};
