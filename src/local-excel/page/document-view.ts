import type { ModelSheet, ModelWorkbook } from "../model/contract";
import { sheetBoxOf } from "../xlsx/addresses";
import { alertBox } from "./alert";
import { ChartLayer } from "./charts/chart-layer";
import { Clipboard } from "./clipboard/clipboard";
import { element } from "./element";
import { LiveGrid } from "./grid/live-grid";
import { Overlay } from "./grid/overlay";
import { Person } from "./grid/person";
import { cellInSight, type Rectangle } from "./grid/sight";
import { CellPopups } from "./popups/cell-popups";
import { TEXTS } from "./texts";

/** Excel says in the cell's own words why it refuses what was typed, where somebody wrote some. */
function sayRefused(error: unknown, sheet: ModelSheet, row: number, column: number): void {
  const alert = sheet.validationAt(row, column)?.alert;
  const title = alert?.title ?? "";
  const message = alert?.message ?? "";
  void alertBox(
    title === "" ? TEXTS.alertTitle : title,
    message === "" ? `${TEXTS.alertRefused}\n${String(error)}` : message,
  );
}

/** One open workbook on the page: grid, charts, drop-downs and clipboard. */
export class DocumentView {
  private readonly grid: LiveGrid;
  private readonly host = element("div", { class: "univer-host" });
  private readonly overlay: Overlay;
  private readonly charts: ChartLayer;
  private readonly popups: CellPopups;
  private readonly clipboard: Clipboard;
  private readonly ending = new AbortController();

  constructor(
    private readonly container: HTMLElement,
    readonly workbook: ModelWorkbook,
  ) {
    container.append(this.host);
    const person = new Person(workbook, sayRefused);
    // Listens to keys before the grid does.
    this.clipboard = new Clipboard(container, workbook, person);
    this.overlay = new Overlay(container);
    this.charts = new ChartLayer(this.overlay.moving);
    this.grid = new LiveGrid(this.host, workbook, person, {
      failed: (error) => void alertBox(TEXTS.refusedByExcel, String(error)),
      drawn: (sheet) => {
        this.place();
        this.charts.draw(sheet);
      },
      scrolled: () => this.place(),
      selected: (sheet, box) => this.popups.show({ sheet, row: box.row, column: box.column }),
    });
    this.popups = new CellPopups(
      container,
      () => this.grid.sight(),
      ({ sheet, row, column }, item) => person.type(sheet, row, column, item),
    );
    const { signal } = this.ending;
    window.addEventListener("keydown", (event) => this.openList(event), { capture: true, signal });
    window.addEventListener("resize", () => requestAnimationFrame(() => this.place()), { signal });
    this.host.addEventListener("click", (event) => this.followLink(event), { signal });
  }

  /** Where a cell of the sheet in front is in the browser's window; null when it is out of sight. */
  onScreen(row: number, column: number): Rectangle | null {
    const sight = this.grid.sight();
    const place = sight === null ? null : cellInSight(sight, this.workbook.activeSheet, row, column);
    const around = this.container.getBoundingClientRect();
    return place === null ? null : { ...place, left: place.left + around.left, top: place.top + around.top };
  }

  dispose(): void {
    this.ending.abort();
    this.clipboard.dispose();
    this.charts.dispose();
    this.grid.dispose();
    this.container.replaceChildren();
  }

  private place(): void {
    const sight = this.grid.sight();
    if (sight !== null) this.overlay.place(sight);
    this.popups.draw();
  }

  private openList(event: KeyboardEvent): void {
    const isOurs = event.target instanceof Node && this.host.contains(event.target);
    if (!isOurs || this.workbook.editMode || !event.altKey || event.key !== "ArrowDown") return;
    if (!this.popups.toggleList()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** A click on a linked cell follows the link, when it is on the cell that has just been selected. */
  private followLink({ clientX, clientY }: MouseEvent): void {
    const { sheet, box } = this.workbook.selection;
    const link = sheet.cell(box.row, box.column).format.hyperlink;
    const place = link === undefined ? null : this.onScreen(box.row, box.column);
    if (link === undefined || place === null) return;
    const x = clientX - place.left;
    const y = clientY - place.top;
    if (x < 0 || y < 0 || x > place.width || y > place.height) return;
    if (link.documentReference !== undefined) this.goTo(link.documentReference);
    else if (link.address !== undefined) window.open(link.address, "_blank", "noopener");
  }

  private goTo(reference: string): void {
    const target = sheetBoxOf(reference);
    const sheet = target === null ? null : this.workbook.sheetByName(target.sheet);
    if (target === null || sheet === null || sheet.visibility !== "Visible") return;
    this.workbook.selection = { sheet, box: target.box };
  }
}
