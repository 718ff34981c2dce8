import type { AutomaticCase } from "../case";
import type { Result } from "../result";
import { clearRun, frontSheet, showSheet } from "./clear-away";
import { runCase } from "./run-case";
import { newRunMark, Scratch } from "./scratch";

export type RunOptions = {
  /** Told before each case. */
  readonly onCase?: (one: AutomaticCase) => void;
  readonly onResult?: (result: Result) => void;
  /** Looked at before each case. */
  readonly signal?: AbortSignal;
  /** Milliseconds one case may take. */
  readonly patience?: number;
};

/**
 * Runs cases one after the other, whatever becomes of each, and leaves the workbook as it was: the run's own sheets,
 * names and parts are deleted, and the sheet that was in front is in front again.
 * @throws what Office.js throws where the workbook cannot be asked at all, or cannot be cleared.
 */
export const runCases = async (
  cases: readonly AutomaticCase[],
  { onCase, onResult, signal, patience }: RunOptions = {},
): Promise<readonly Result[]> => {
  const mark = newRunMark();
  const front = await frontSheet();
  const results: Result[] = [];
  for (const [index, one] of cases.entries()) {
    if (signal?.aborted) break;
    onCase?.(one);
    const result = await runCase(one, new Scratch(mark, index + 1), patience);
    results.push(result);
    onResult?.(result);
  }
  await clearRun(mark);
  await showSheet(front);
  return results;
};
