import { readFileSync } from "node:fs";
import { openXlsx, XlsxUnreadable } from "../local-excel";
import type { ModelWorkbook } from "../local-excel";
import { UsageError } from "./usage-error";

const readBytes = (path: string): Uint8Array => {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError(`${path} を開けません（${error instanceof Error ? error.message : String(error)}）`);
  }
};

/**
 * A workbook from a file.
 * @throws UsageError where there is no such file or it is no Excel workbook.
 */
export const openWorkbook = async (path: string): Promise<ModelWorkbook> => {
  try {
    return await openXlsx(readBytes(path));
  } catch (error) {
    if (error instanceof XlsxUnreadable)
      throw new UsageError(`${path} はExcelブックとして読み取れません（${error.message}）`);
    throw error;
  }
};
