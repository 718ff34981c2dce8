import { containsBox, intersects } from "./box";
import type { Box } from "./contract";
import { ExcelError } from "./excel-error";
import { moveBoxes, type Axis } from "./move-box";
import type { SpanChange } from "./span";

/** The merged areas of one sheet. */
export class MergeList {
  private merged: readonly Box[] = [];

  get boxes(): readonly Box[] {
    return this.merged;
  }

  /** Merging over merged cells takes them in when they lie wholly inside, and is refused otherwise. */
  add(box: Box): void {
    const touched = this.merged.filter((other) => intersects(other, box));
    if (touched.some((other) => !containsBox(box, other))) {
      throw new ExcelError("MergedRangeConflict", "The area cuts through merged cells.");
    }
    this.merged = [...this.merged.filter((other) => !touched.includes(other)), box];
  }

  remove(box: Box): void {
    this.merged = this.merged.filter((other) => !intersects(other, box));
  }

  /** The merged area a cell belongs to. */
  around(row: number, column: number): Box | null {
    return this.merged.find((box) => intersects(box, { row, column, rows: 1, columns: 1 })) ?? null;
  }

  restorePoint(): () => void {
    const { merged } = this;
    return () => void (this.merged = merged);
  }

  move(axis: Axis, change: SpanChange): void {
    this.merged = moveBoxes(this.merged, axis, change).filter((box) => box.rows * box.columns > 1);
  }
}
