import type { ManualCase } from "../case";
import type { Json } from "../json";
import { clearRun } from "./clear-away";
import type { RunMark } from "./scratch";
import { newRunMark, Scratch } from "./scratch";

type Prepared = { readonly mark: RunMark; readonly scratch: Scratch };

/** Cases by hand whose sheets stand in the workbook, until they are cleared away. */
const prepared = new Map<string, Prepared>();

/** Deletes what was prepared for a case. */
export const clearPrepared = async (one: ManualCase): Promise<void> => {
  const known = prepared.get(one.id);
  if (known === undefined) return;
  await clearRun(known.mark);
  prepared.delete(one.id);
};

/** Makes a case's sheet anew and shows it. */
export const prepareCase = async (one: ManualCase): Promise<void> => {
  await clearPrepared(one);
  const mark = newRunMark();
  const scratch = new Scratch(mark, 1);
  prepared.set(one.id, { mark, scratch });
  await one.prepare?.(scratch);
};

/** What came of a prepared case; null where it has not been prepared. */
export const readPrepared = async (one: ManualCase): Promise<Json | null> => {
  const known = prepared.get(one.id);
  return known === undefined || one.read === undefined ? null : one.read(known.scratch);
};
