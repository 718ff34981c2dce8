import type { ModelSheet, ModelWorkbook } from "../../../src/local-excel/model/contract";
import { createWorkbook } from "../../../src/local-excel/model/workbook";
import {
  openAddinFrame,
  type AddinFrame,
  type AddinFrameOptions,
} from "../../../src/local-excel/office/node/open-addin-frame";

/** An add-in inside a local Excel with one empty sheet, `Sheet1`. */
export type Bed = {
  readonly book: ModelWorkbook;
  readonly frame: AddinFrame;
  readonly Excel: AddinFrame["Excel"];
  sheet(name: string): ModelSheet;
};

const open: AddinFrame[] = [];

export async function openBed(options: AddinFrameOptions = {}): Promise<Bed> {
  const book = createWorkbook();
  const frame = await openAddinFrame(book, options);
  open.push(frame);
  const sheet = (name: string): ModelSheet => {
    const found = book.sheetByName(name);
    if (found === null) throw new Error(`There is no sheet ${name}.`);
    return found;
  };
  return { book, frame, Excel: frame.Excel, sheet };
}

afterEach(() => {
  for (const frame of open.splice(0)) frame.close();
});

/** What an add-in sees of a failed batch. */
export async function failureOf(work: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await work;
  } catch (error) {
    // Every failure of a batch is one of Office.js's own errors.
    if (error instanceof Error && "code" in error) return error as OfficeExtension.Error;
    throw error;
  }
  throw new Error("The batch did not fail.");
}

/** What a call gave, once synced (`getCount()` and the like). */
export const resultOf = <T>(result: OfficeExtension.ClientResult<T>): T => result.value;

/** Does something again and again, one after the other. */
export async function repeat(times: number, work: () => Promise<unknown>): Promise<void> {
  if (times === 0) return;
  await work();
  await repeat(times - 1, work);
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
