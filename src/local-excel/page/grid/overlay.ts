import { element } from "../element";
import { originOf, type Sight } from "./sight";

/** A layer over the cells that scrolls and zooms with them. Frozen rows and columns stay uncovered. */
export class Overlay {
  /** What is in here is placed by sheet coordinates. */
  readonly moving = element("div", { class: "moving" });
  private readonly window = element("div", { class: "overlay" }, this.moving);

  constructor(container: HTMLElement) {
    container.append(this.window);
  }

  place(sight: Sight): void {
    const { style } = this.window;
    style.left = `${sight.left}px`;
    style.top = `${sight.top}px`;
    style.width = `${sight.width}px`;
    style.height = `${sight.height}px`;
    const origin = originOf(sight);
    this.moving.style.transformOrigin = "0 0";
    this.moving.style.transform = `translate(${origin.x}px, ${origin.y}px) scale(${sight.zoom})`;
  }

  dispose(): void {
    this.window.remove();
  }
}
