import type { ModelWorkbook } from "../../model/contract";
import { openXlsx } from "../../xlsx/open-xlsx";
import { saveXlsx } from "../../xlsx/save-xlsx";
import { element } from "../element";

export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A workbook with the name its file has. */
export type OpenedFile = { readonly name: string; readonly workbook: ModelWorkbook };

/** Asks for an .xlsx and opens it; null when the person thinks better of it. */
export function chooseFile(): Promise<OpenedFile | null> {
  return new Promise((resolve, reject) => {
    const input = element("input", { type: "file", accept: `.xlsx,${XLSX_TYPE}` });
    input.addEventListener("cancel", () => resolve(null));
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (file === undefined) resolve(null);
      else
        file
          .arrayBuffer()
          .then((bytes) => openXlsx(new Uint8Array(bytes)))
          .then((workbook) => resolve({ name: file.name, workbook }), reject);
    });
    input.click();
  });
}

/** Hands the workbook to the browser as a download. */
export async function downloadXlsx(workbook: ModelWorkbook, name: string): Promise<void> {
  const bytes = await saveXlsx(workbook);
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX_TYPE }));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
