import { STATUSES } from "../values/status";
import type { CheckedEntry } from "./rule";

const WITH_VALUE: readonly string[] = STATUSES.filter(({ hasValue }) => hasValue).map(({ word }) => word);

/** Whether the status (確定, 速報, 見込) promises a value that is not there: the cell is blank or holds a bare mark. */
export const statusClaimsValue = ({ reading, entry }: CheckedEntry): boolean =>
  reading.kind === "missing" &&
  (reading.missing === "blank" || reading.missing === "mark") &&
  reading.unlistedMarkFor === undefined &&
  WITH_VALUE.includes(entry.status);
