import type { ModelSheet } from "../../model/contract";
import { element } from "../element";
import { pixels } from "./pixels";
import type { Rectangle, Sight } from "./sight";

/** Frozen rows and columns make up to four panes of a sheet. */
type Half = "frozen" | "scrolling";
const PANES: readonly (readonly [across: Half, down: Half])[] = [
  ["scrolling", "scrolling"],
  ["scrolling", "frozen"],
  ["frozen", "scrolling"],
  ["frozen", "frozen"],
];

/** A layer over one pane of the sheet that scrolls and zooms with its cells. */
export class Pane {
  /** What is in here is placed by sheet coordinates, in pixels. */
  readonly moving = element("div", { class: "moving" });
  readonly window = element("div", { class: "overlay" }, this.moving);

  constructor(
    private readonly across: Half,
    private readonly down: Half,
  ) {}

  /** Whether anything of a rectangle of the sheet (in points) lies in this pane. */
  shows(sheet: ModelSheet, { left, top, width, height }: Rectangle): boolean {
    const edge = sheet.cellPosition(sheet.frozen.rows, sheet.frozen.columns);
    const inHalf = (half: Half, from: number, length: number, at: number): boolean =>
      half === "frozen" ? from < at : from + length > at;
    return inHalf(this.across, left, width, edge.left) && inHalf(this.down, top, height, edge.top);
  }

  place(sight: Sight): void {
    const { style } = this.window;
    const across = this.across === "frozen";
    const down = this.down === "frozen";
    style.left = `${sight.left - (across ? sight.frozenX : 0)}px`;
    style.top = `${sight.top - (down ? sight.frozenY : 0)}px`;
    style.width = `${across ? sight.frozenX : sight.width}px`;
    style.height = `${down ? sight.frozenY : sight.height}px`;
    // Where A1 would lie, seen from the pane's own corner.
    const x = across ? 0 : -sight.frozenX - sight.scrollX;
    const y = down ? 0 : -sight.frozenY - sight.scrollY;
    this.moving.style.transformOrigin = "0 0";
    this.moving.style.transform = `translate(${x}px, ${y}px) scale(${sight.zoom})`;
  }
}

/** The layers over all panes of the sheet in front. */
export class Overlay {
  readonly panes: readonly Pane[] = PANES.map(([across, down]) => new Pane(across, down));

  constructor(container: HTMLElement) {
    container.append(...this.panes.map((pane) => pane.window));
  }

  place(sight: Sight): void {
    for (const pane of this.panes) pane.place(sight);
  }
}

/** Puts an element at a rectangle of the sheet, given in points. */
export function placeOnSheet({ style }: HTMLElement, { left, top, width, height }: Rectangle): void {
  style.left = `${pixels(left)}px`;
  style.top = `${pixels(top)}px`;
  style.width = `${Math.max(1, pixels(width))}px`;
  style.height = `${Math.max(1, pixels(height))}px`;
}
