import { joinBoxes } from "./blocks/join-boxes";
import { validationOn } from "./blocks/placed-rules";
import { containsCell, subtract } from "./box";
import type { Box, ValidationSpec } from "./contract";
import type { PlacedValidation } from "./contract-block";
import { moveBoxes, type Axis } from "./move-box";
import type { SpanChange } from "./span";

/** The data validation of one sheet; each cell has at most one. */
export class ValidationList {
  private placed: readonly PlacedValidation[] = [];

  get all(): readonly PlacedValidation[] {
    return this.placed;
  }

  at(row: number, column: number): PlacedValidation | null {
    return this.placed.find(({ boxes }) => boxes.some((box) => containsCell(box, row, column))) ?? null;
  }

  /** Replaces what was there; null takes it away. */
  set(box: Box, spec: ValidationSpec | null): void {
    const left = this.placed
      .map((old) =>
        validationOn(
          old,
          old.boxes.flatMap((part) => subtract(part, box)),
        ),
      )
      .filter((old) => old.boxes.length > 0);
    this.placed = spec === null ? left : [...left, { boxes: [box], spec }];
  }

  /** Puts validation over cells that have none; where the same rule is known it reaches further. */
  place(coming: PlacedValidation): void {
    const told = ({ spec }: PlacedValidation): string => JSON.stringify(spec);
    const same = this.placed.find((old) => told(old) === told(validationOn(coming, old.boxes)));
    const wider = (old: PlacedValidation): PlacedValidation =>
      validationOn(old, joinBoxes([...old.boxes, ...coming.boxes]));
    this.placed =
      same === undefined
        ? [...this.placed, coming]
        : this.placed.map((old) => (old === same ? wider(old) : old));
  }

  replace(change: (placed: PlacedValidation) => PlacedValidation): void {
    this.placed = this.placed.map(change);
  }

  restorePoint(): () => void {
    const { placed } = this;
    return () => void (this.placed = placed);
  }

  move(axis: Axis, change: SpanChange): void {
    this.placed = this.placed
      .map((old) => ({ ...old, boxes: moveBoxes(old.boxes, axis, change) }))
      .filter((old) => old.boxes.length > 0);
  }
}
