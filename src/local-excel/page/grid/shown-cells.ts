import { CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import { displayText } from "../../model/number-format/display-text";
import { evaluateConditionalFormats } from "../../model/conditional-formats";
import type {
  Box,
  CellFormat,
  CellValue,
  ConditionalFormatSpec,
  ModelCell,
  ModelSheet,
} from "../../model/contract";
import { cellStyle } from "./cell-style";

/** One cell the grid has to draw anew; null: nothing stands there any more. */
export type CellChange = { readonly row: number; readonly column: number; readonly cell: ICellData | null };

type Conditional = ConditionalFormatSpec["format"];
type Shown = {
  readonly row: number;
  readonly column: number;
  readonly cell: ModelCell;
  readonly signature: string;
};

/** Excel's columns to a row; makes one number of a place. */
const COLUMNS = 16_384;
const NO_CONDITION: Conditional = {};

const kindOf = (value: CellValue): string => (typeof value === "object" ? "error" : typeof value);

/** Which cells lie under a conditional format, so that only those are asked. */
function conditionalPlaces(sheet: ModelSheet): ReadonlySet<number> {
  const places = new Set<number>();
  const boxes = new Set<Box>(sheet.conditionalFormats.flatMap((spec) => spec.boxes));
  for (const box of boxes) {
    for (let row = box.row; row < box.row + box.rows; row++)
      for (let column = box.column; column < box.column + box.columns; column++)
        places.add(row * COLUMNS + column);
  }
  return places;
}

/** What the grid shows of one sheet. The workbook is the truth: this only knows what was drawn last. */
export class ShownCells {
  private shown = new Map<number, Shown>();
  private readonly styles = new Map<string, IStyleData>();
  private readonly formatNumbers = new WeakMap<CellFormat, number>();
  private formats = 0;

  constructor(private readonly sheet: ModelSheet) {}

  /** What has changed since the last time, formulas that came to another result and conditional formats included. */
  changes(): readonly CellChange[] {
    const conditional = conditionalPlaces(this.sheet);
    const now = new Map<number, Shown>();
    const changes: CellChange[] = [];
    for (const { row, column, cell } of this.sheet.cells()) {
      const place = row * COLUMNS + column;
      const before = this.shown.get(place);
      // A cell is never changed, but replaced: the same one shows the same, unless a condition looks elsewhere.
      if (before?.cell === cell && !conditional.has(place)) {
        now.set(place, before);
        continue;
      }
      const over = conditional.has(place)
        ? evaluateConditionalFormats(this.sheet, row, column)
        : NO_CONDITION;
      const text =
        over.numberFormat === undefined
          ? this.sheet.text(row, column)
          : displayText(cell.value, over.numberFormat);
      const look = `${this.numberOf(cell.format)}|${over === NO_CONDITION ? "" : JSON.stringify(over)}|${kindOf(cell.value)}`;
      const signature = `${look}|${text}`;
      now.set(place, { row, column, cell, signature });
      if (before?.signature === signature) continue;
      const style = this.styles.get(look) ?? cellStyle(cell.format, over, cell.value);
      this.styles.set(look, style);
      // A cell that shows nothing lets its neighbour's text reach over it.
      const shown = text === "" ? {} : { v: text };
      changes.push({ row, column, cell: { ...shown, t: CellValueType.STRING, s: style } });
    }
    for (const [place, { row, column }] of this.shown) {
      if (!now.has(place)) changes.push({ row, column, cell: null });
    }
    this.shown = now;
    return changes;
  }

  private numberOf(format: CellFormat): number {
    const known = this.formatNumbers.get(format);
    if (known !== undefined) return known;
    this.formatNumbers.set(format, ++this.formats);
    return this.formats;
  }
}
