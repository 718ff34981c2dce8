import type { ModelSheet, ModelTable } from "../../model/contract";
import { button } from "../element";
import { placeOnSheet, type Pane } from "../grid/overlay";
import { points } from "../grid/pixels";
import { TEXTS } from "../texts";

/** Side of a button, in pixels. */
const SIDE = 17;

type Pressed = (table: ModelTable, column: number, at: HTMLElement) => void;

/** The arrows in the header cells of the tables of the sheet in front. */
export class FilterButtons {
  private buttons: readonly HTMLElement[] = [];
  private drawn = "";

  constructor(
    private readonly panes: readonly Pane[],
    private readonly pressed: Pressed,
  ) {}

  draw(sheet: ModelSheet): void {
    const tables = sheet.workbook.tables.filter(
      (table) => table.sheet === sheet && table.showHeaders && table.showFilterButton,
    );
    const heads = tables.flatMap((table) =>
      table.columns.flatMap((name, column) => {
        const at = table.box.column + column;
        if (sheet.columnHidden(at) || sheet.rowHidden(table.box.row)) return [];
        const to = sheet.cellPosition(table.box.row + 1, at + 1);
        const side = points(SIDE);
        // A point of air to the cell's borders.
        const place = { left: to.left - side - 1, top: to.top - side - 1, width: side, height: side };
        const isFiltered = table.filters.some((filter) => filter.column === column);
        return [{ table, column, name, place, isFiltered }];
      }),
    );
    const look = heads.map(({ table, ...head }) => ({ ...head, table: table.id }));
    const now = JSON.stringify([sheet.id, sheet.frozen, look]);
    if (now === this.drawn) return;
    this.drawn = now;
    for (const old of this.buttons) old.remove();
    this.buttons = heads.flatMap(({ table, column, name, place, isFiltered }) =>
      this.panes
        .filter((pane) => pane.shows(sheet, place))
        .map((pane) => {
          const label = { "aria-label": TEXTS.filter.button(name), "aria-pressed": String(isFiltered) };
          const arrow = button(
            { class: "filter-button", ...label },
            () => this.pressed(table, column, arrow),
            isFiltered ? "▽" : "▾",
          );
          placeOnSheet(arrow, place);
          pane.moving.append(arrow);
          return arrow;
        }),
    );
  }
}
