import type { ModelWorkbook, Statistics } from "../local-excel";
import { installGlobals, openAddinFrame } from "../local-excel";

/** What a command gave back, and what it sent over the frame. */
export type Measured<T> = { readonly result: T; readonly traffic: Statistics };

/** Runs one command of the add-in against the workbook and measures it. */
export type RunCommand = <T>(command: () => Promise<T>) => Promise<Measured<T>>;

/** Opens the add-in beside a workbook in the local Excel, with the genuine Office.js, for as long as `work` takes. */
export const withAddin = async <T>(
  workbook: ModelWorkbook,
  work: (run: RunCommand) => Promise<T>,
): Promise<T> => {
  const frame = await openAddinFrame(workbook);
  const restore = installGlobals(frame);
  try {
    return await work(async (command) => {
      frame.host.resetStatistics();
      const result = await command();
      return { result, traffic: frame.host.statistics };
    });
  } finally {
    restore();
    frame.close();
  }
};
