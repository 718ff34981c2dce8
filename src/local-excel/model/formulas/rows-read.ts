import type { AreaNode } from "./dependency-index";

/** Stands for all rows of an area. */
const ALL = -1;

/**
 * What a formula looked at in areas when it was last worked out. Most formulas take one row out of a long column;
 * they need not be worked out again when another row changes.
 */
export class RowsRead {
  /** An area's id and a row of it, zero-based, in turn: a list is lighter than a map for the few a formula reads. */
  private readonly pairs: number[] = [];

  clear(): void {
    this.pairs.length = 0;
  }

  add(area: AreaNode, row: number): void {
    this.pairs.push(area.id, row);
  }

  addAll(area: AreaNode): void {
    this.pairs.push(area.id, ALL);
  }

  /** Whether one of the area's rows given was looked at. */
  includes(area: AreaNode, rows: ReadonlySet<number>): boolean {
    for (let i = 0; i < this.pairs.length; i += 2) {
      const row = this.pairs[i + 1] ?? ALL;
      if (this.pairs[i] === area.id && (row === ALL || rows.has(row))) return true;
    }
    return false;
  }
}
