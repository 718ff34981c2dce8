import type { AreaNode, FormulaNode } from "./dependency-index";

/** Which rows of the areas waiting to be looked at have changed in the recalculation under way. */
export class ChangedRows {
  private readonly rows = new Map<AreaNode, Set<number>>();

  /** @param row of the sheet. */
  add(area: AreaNode, row: number): void {
    const known = this.rows.get(area);
    if (known === undefined) this.rows.set(area, new Set([row - area.box.row]));
    else known.add(row - area.box.row);
  }

  /** The formulas that read something of an area that changed; the area is settled then. */
  takeReadersOf(area: AreaNode): readonly FormulaNode[] {
    const rows = this.rows.get(area) ?? new Set();
    this.rows.delete(area);
    return [...area.readers].filter(({ rowsRead }) => rowsRead === null || rowsRead.includes(area, rows));
  }
}
