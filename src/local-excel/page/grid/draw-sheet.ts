import type { ICommandService, Worksheet } from "@univerjs/core";
import { SetFrozenMutation } from "@univerjs/sheets";
import type { ModelSheet } from "../../model/contract";
import { ShownCells } from "./shown-cells";
import { sheetLayout, type SheetLayout } from "./sheet-layout";
import { UNIT } from "./workbook-data";

/** Fills a record anew that others hold on to. */
function refill<T>(record: Record<number, T>, now: Readonly<Record<number, T>>): void {
  for (const key of Object.keys(record)) delete record[Number(key)];
  Object.assign(record, now);
}

/** Draws one sheet of the workbook on its sheet of the grid, only what has changed. */
export class SheetDrawing {
  private readonly cells: ShownCells;
  private layout = "";
  private frozen = "";

  constructor(
    private readonly sheet: ModelSheet,
    private readonly commands: ICommandService,
  ) {
    this.cells = new ShownCells(sheet);
  }

  /** @returns whether there was anything to draw. */
  draw(on: Worksheet): boolean {
    const changes = this.cells.changes();
    const matrix = on.getCellMatrix();
    for (const { row, column, cell } of changes) {
      if (cell === null) matrix.realDeleteValue(row, column);
      else matrix.setValue(row, column, cell);
    }
    return this.drawLayout(on) || changes.length > 0;
  }

  private drawLayout(on: Worksheet): boolean {
    const layout = sheetLayout(this.sheet);
    const now = JSON.stringify(layout);
    if (now === this.layout) return false;
    this.layout = now;
    const config = on.getConfig();
    config.rowCount = layout.rowCount;
    config.columnCount = layout.columnCount;
    config.showGridlines = layout.showGridlines;
    refill(config.rowData, layout.rowData);
    refill(config.columnData, layout.columnData);
    config.mergeData = [...layout.mergeData];
    on.getSpanModel().rebuild(config.mergeData);
    this.freeze(layout);
    return true;
  }

  private freeze({ freeze }: SheetLayout): void {
    // The frozen part is laid out for the sizes it has.
    const edge = this.sheet.cellPosition(this.sheet.frozen.rows, this.sheet.frozen.columns);
    const now = JSON.stringify([freeze, edge]);
    if (now === this.frozen) return;
    this.frozen = now;
    this.commands.syncExecuteCommand(SetFrozenMutation.id, {
      unitId: UNIT,
      subUnitId: this.sheet.id,
      ...freeze,
      resetScroll: false,
    });
  }
}
