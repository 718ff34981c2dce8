import { containsCell, MAX_COLUMNS, MAX_ROWS } from "../model/box";
import type { Box, ModelTable, ModelWorkbook } from "../model/contract";
import { sheetBoxOf } from "../xlsx/addresses";
import { alertBox } from "./alert";
import { ChartLayer } from "./charts/chart-layer";
import { Clipboard } from "./clipboard/clipboard";
import { element } from "./element";
import { FilterButtons } from "./filters/filter-buttons";
import { showFilterPanel } from "./filters/filter-panel";
import { goByKey } from "./grid/keys";
import { LiveGrid } from "./grid/live-grid";
import { Overlay } from "./grid/overlay";
import { Person } from "./grid/person";
import { cellInSight, type Rectangle, type Spot } from "./grid/sight";
import { cellMenu } from "./menus/cell-menu";
import { showMenu } from "./menus/menu";
import { tableAt } from "./menus/sort-area";
import { tabMenu } from "./menus/tab-menu";
import { CellPopups } from "./popups/cell-popups";
import { refusalOf, refusalOfEntry, type Refusal } from "./refusal";

const say = ({ title, message }: Refusal): Promise<void> => alertBox(title, message);

/** The cell, row or column a spot stands for; null for the corner. */
const boxOfSpot = ({ row, column }: Spot): Box | null =>
  row === null && column === null
    ? null
    : {
        row: row ?? 0,
        column: column ?? 0,
        rows: row === null ? MAX_ROWS : 1,
        columns: column === null ? MAX_COLUMNS : 1,
      };

/** One open workbook on the page: grid, charts, drop-downs and clipboard. */
export class DocumentView {
  private readonly grid: LiveGrid;
  private readonly host = element("div", { class: "univer-host" });
  private readonly overlay: Overlay;
  private readonly charts: ChartLayer;
  private readonly filterButtons: FilterButtons;
  private readonly person: Person;
  private readonly popups: CellPopups;
  private readonly clipboard: Clipboard;
  private readonly ending = new AbortController();

  constructor(
    private readonly container: HTMLElement,
    readonly workbook: ModelWorkbook,
  ) {
    container.append(this.host);
    const person = new Person(workbook, (error, sheet, row, column) => {
      // Excel leaves the person at the cell.
      const back = (): void => {
        if (workbook.sheets.includes(sheet) && sheet.visibility === "Visible")
          workbook.selection = { sheet, box: { row, column, rows: 1, columns: 1 } };
      };
      void say(refusalOfEntry(error, sheet, row, column)).then(back);
    });
    this.person = person;
    // Listens to keys before the grid does.
    this.clipboard = new Clipboard(container, workbook, person);
    this.overlay = new Overlay(container);
    this.charts = new ChartLayer(this.overlay.panes, (event) => this.grid.scrollBy(event));
    this.filterButtons = new FilterButtons(this.overlay.panes, (table, column, at) =>
      this.openFilter(table, column, at.getBoundingClientRect()),
    );
    this.grid = new LiveGrid(this.host, workbook, person, {
      failed: (error) => void say(refusalOf(error)),
      drawn: (sheet) => {
        this.place();
        this.charts.draw(sheet);
        this.filterButtons.draw(sheet);
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
    window.addEventListener("keydown", (event) => this.useKey(event), { capture: true, signal });
    window.addEventListener("resize", () => requestAnimationFrame(() => this.place()), { signal });
    container.addEventListener("contextmenu", (event) => this.openMenu(event), { capture: true, signal });
    this.host.addEventListener("click", (event) => this.followLink(event), { signal });
  }

  /** Where a cell of the sheet in front is in the browser's window; null when it is out of sight. */
  onScreen(row: number, column: number): Rectangle | null {
    const sight = this.grid.sight();
    const place = sight === null ? null : cellInSight(sight, this.workbook.activeSheet, row, column);
    const around = this.container.getBoundingClientRect();
    return place === null ? null : { ...place, left: place.left + around.left, top: place.top + around.top };
  }

  get formulaBar(): string {
    return this.grid.formulaBar;
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

  private openFilter(table: ModelTable, column: number, { left, bottom }: DOMRect): void {
    showFilterPanel(table, column, this.person, left, bottom);
  }

  /** The menu of what was pressed with the right button: a tab, or cells, rows and columns. */
  private openMenu(event: MouseEvent): void {
    if (this.workbook.editMode || !(event.target instanceof Element)) return;
    const { clientX: x, clientY: y } = event;
    const tab = event.target.closest("[data-u-comp=slide-tab-item]")?.getAttribute("data-id");
    const tabSheet = this.workbook.sheetById(tab ?? "");
    if (tabSheet !== null) {
      event.preventDefault();
      this.workbook.activeSheet = tabSheet;
      const actions = {
        rename: () => this.grid.renameTab(tabSheet),
        failed: (error: unknown) => void say(refusalOf(error)),
      };
      showMenu(tabMenu(this.workbook, tabSheet, actions, { x, y }), x, y);
      return;
    }
    const spot = this.grid.spotAt(x, y);
    const pressed = spot === null ? null : boxOfSpot(spot);
    if (pressed === null) return;
    event.preventDefault();
    const { sheet, box } = this.workbook.selection;
    const isSelected =
      containsCell(box, pressed.row, pressed.column) &&
      box.rows >= pressed.rows &&
      box.columns >= pressed.columns;
    if (!isSelected) this.workbook.selection = { sheet, box: pressed };
    showMenu(cellMenu(sheet, isSelected ? box : pressed, this.person, this.clipboard), x, y);
  }

  /** Keys of Excel that the grid does not know. */
  private useKey(event: KeyboardEvent): void {
    const isOurs = event.target instanceof Node && this.host.contains(event.target);
    if (!isOurs || this.workbook.editMode) return;
    if (!this.openList(event) && !this.openMenuByKey(event) && !goByKey(this.workbook, event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Alt+↓: the filter of a header cell, or the list of a cell. */
  private openList(event: KeyboardEvent): boolean {
    if (!event.altKey || event.key !== "ArrowDown") return false;
    const { sheet, box } = this.workbook.selection;
    const table = tableAt(sheet, box.row, box.column);
    const place = this.onScreen(box.row, box.column);
    if (
      table === null ||
      !table.showHeaders ||
      !table.showFilterButton ||
      place === null ||
      box.row !== table.box.row
    )
      return this.popups.toggleList();
    showFilterPanel(table, box.column - table.box.column, this.person, place.left, place.top + place.height);
    return true;
  }

  /** Shift+F10 or the menu key. */
  private openMenuByKey(event: KeyboardEvent): boolean {
    if (event.key !== "ContextMenu" && !(event.shiftKey && event.key === "F10")) return false;
    const { sheet, box } = this.workbook.selection;
    const place = this.onScreen(box.row, box.column);
    const items = cellMenu(sheet, box, this.person, this.clipboard);
    if (place !== null) showMenu(items, place.left, place.top + place.height);
    return true;
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
