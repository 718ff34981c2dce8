import type { ModelSheet } from "../../model/contract";
import { button, element } from "../element";
import { cellInSight, type Rectangle, type Sight } from "../grid/sight";
import { TEXTS } from "../texts";
import { listItems } from "./list-items";

type Cell = { readonly sheet: ModelSheet; readonly row: number; readonly column: number };

const ARROW = 18;

function promptOf({ sheet, row, column }: Cell): HTMLElement | null {
  const prompt = sheet.validationAt(row, column)?.prompt ?? null;
  if (prompt === null || !prompt.show || (prompt.title === "" && prompt.message === "")) return null;
  const title = prompt.title === "" ? [] : [element("b", {}, prompt.title)];
  return element("div", { class: "prompt", role: "note" }, ...title, prompt.message);
}

function placeAt(popup: HTMLElement, left: number, top: number): void {
  popup.style.left = `${left}px`;
  popup.style.top = `${top}px`;
}

/** What stands beside the selected cell: its prompt, and the arrow of its list. */
export class CellPopups {
  private readonly layer = element("div", { class: "popups" });
  private cell: Cell | null = null;
  private open = false;

  constructor(
    container: HTMLElement,
    private readonly sight: () => Sight | null,
    private readonly chosen: (cell: Cell, item: string) => void,
  ) {
    container.append(this.layer);
  }

  /** The person has gone to a cell. */
  show(cell: Cell | null): void {
    this.cell = cell;
    this.open = false;
    this.draw();
  }

  /** Alt+↓: opens or closes the list; false where the cell has none. */
  toggleList(): boolean {
    if (this.cell === null || listItems(this.cell.sheet, this.cell.row, this.cell.column) === null)
      return false;
    this.open = !this.open;
    this.draw();
    this.layer.querySelector<HTMLButtonElement>(".list-choices button")?.focus();
    return true;
  }

  /** The cell has moved on the screen, or its list may be another one. */
  draw(): void {
    this.layer.replaceChildren();
    const { cell } = this;
    const sight = cell === null ? null : this.sight();
    const place =
      cell === null || sight === null ? null : cellInSight(sight, cell.sheet, cell.row, cell.column);
    if (cell === null || place === null) return;
    const items = listItems(cell.sheet, cell.row, cell.column);
    if (items !== null) this.drawList(cell, items, place);
    const prompt = this.open ? null : promptOf(cell);
    if (prompt === null) return;
    placeAt(prompt, place.left + 14, place.top + place.height + 6);
    this.layer.append(prompt);
  }

  private drawList(cell: Cell, items: readonly string[], place: Rectangle): void {
    const label = { class: "list-arrow", "aria-label": TEXTS.openList, "aria-expanded": String(this.open) };
    const arrow = button(label, () => void this.toggleList(), "▼");
    placeAt(arrow, place.left + place.width, place.top + Math.max(0, place.height - ARROW) / 2);
    this.layer.append(arrow);
    if (!this.open) return;
    const list = element(
      "ul",
      { class: "list-choices", role: "listbox" },
      ...items.map((item) =>
        element(
          "li",
          {},
          button({ role: "option" }, () => this.choose(cell, item), item),
        ),
      ),
    );
    list.style.minWidth = `${place.width}px`;
    placeAt(list, place.left, place.top + place.height);
    list.addEventListener("keydown", (event) => this.moveInList(event, list));
    this.layer.append(list);
  }

  private choose(cell: Cell, item: string): void {
    this.open = false;
    this.chosen(cell, item);
    this.draw();
  }

  private moveInList(event: KeyboardEvent, list: HTMLElement): void {
    event.stopPropagation();
    const choices = [...list.querySelectorAll("button")];
    const current = choices.findIndex((choice) => choice === document.activeElement);
    if (event.key === "ArrowDown") choices[current + 1]?.focus();
    if (event.key === "ArrowUp") choices[current - 1]?.focus();
    if (event.key === "Escape") this.show(this.cell);
  }
}
