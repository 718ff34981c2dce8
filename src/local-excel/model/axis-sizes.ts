import { RunMap } from "./run-map";
import type { SpanChange } from "./span";

/** Heights of rows or widths of columns, in points, and which are hidden. */
export class AxisSizes {
  private readonly sizes = new RunMap<number>();
  /** Sizes that follow what stands there; a size that was set goes before. */
  private readonly fitted = new RunMap<number>();
  private readonly hiddenRuns = new RunMap<true>();

  constructor(readonly standard: number) {}

  size(index: number): number {
    return this.sizes.get(index) ?? this.fitted.get(index) ?? this.standard;
  }

  isSet(index: number): boolean {
    return this.sizes.get(index) !== undefined;
  }

  set(from: number, count: number, points: number): void {
    this.fitted.set(from, count, undefined);
    this.sizes.set(from, count, points);
  }

  /** Lets one row follow its contents; one whose height was set stays as it is. */
  fit(index: number, points: number): void {
    if (!this.isSet(index)) this.fitted.set(index, 1, points === this.standard ? undefined : points);
  }

  hidden(index: number): boolean {
    return this.hiddenRuns.get(index) === true;
  }

  hide(from: number, count: number, hidden: boolean): void {
    this.hiddenRuns.set(from, count, hidden ? true : undefined);
  }

  hiddenSpans(): readonly { readonly from: number; readonly count: number }[] {
    return this.hiddenRuns.entries();
  }

  /** Distance of a row's or column's near edge from the sheet's, in points; hidden ones take no room. */
  position(index: number): number {
    let points = index * this.standard;
    // A place has a size of one kind only.
    for (const { from, count, value } of [...this.sizes.entries(), ...this.fitted.entries()]) {
      if (from < index) points += (Math.min(from + count, index) - from) * (value - this.standard);
    }
    for (const { from, count } of this.hiddenRuns.entries()) {
      for (let hidden = from; hidden < Math.min(from + count, index); hidden++) points -= this.size(hidden);
    }
    return points;
  }

  restorePoint(): () => void {
    const parts = [this.sizes.restorePoint(), this.fitted.restorePoint(), this.hiddenRuns.restorePoint()];
    return () => parts.forEach((restore) => restore());
  }

  move(change: SpanChange): void {
    this.sizes.move(change);
    this.fitted.move(change);
    this.hiddenRuns.move(change);
    // A row put in takes the height of the row above, and is visible.
    if (change.kind === "insert") {
      this.hiddenRuns.set(change.at, change.count, undefined);
      const above = change.at > 0 ? this.sizes.get(change.at - 1) : undefined;
      this.sizes.set(change.at, change.count, above);
    }
  }
}
