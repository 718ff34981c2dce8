import type { Segment } from "../references/segment";
import { TAKES_ARRAYS, WANTS_REFERENCE } from "./function-kinds";

/** Follows brackets along a formula's pieces, to know which function a piece is an argument of. */
export class Enclosing {
  private readonly open: (string | null)[] = [];
  private pending: string | null = null;

  see(segment: Segment): void {
    if (segment.kind === "function") {
      this.pending = segment.text.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, "");
      return;
    }
    if (segment.kind !== "text") return;
    for (const character of segment.text) {
      if (character === "(") {
        this.open.push(this.pending);
        this.pending = null;
      } else if (character === ")") this.open.pop();
    }
  }

  /** An area here is needed for its values only. */
  valuesSuffice(): boolean {
    let inner: string | null = null;
    for (const name of this.open) {
      if (name === null) continue;
      if (WANTS_REFERENCE.has(name)) return false;
      inner = name;
    }
    return inner !== null && TAKES_ARRAYS.has(inner);
  }
}
