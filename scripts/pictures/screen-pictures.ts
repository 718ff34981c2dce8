import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { PageBed } from "../../test/browser/page-bed";
import { PATIENCE } from "./scene";

const run = promisify(execFile);

/** A name a file may have on every system. */
export const fileName = (sheet: string): string => sheet.replace(/[^\p{L}\p{N}（）]/gu, "-");

const openFile = async (bed: PageBed, file: string, name: string): Promise<void> => {
  const [chooser] = await Promise.all([bed.page.waitForEvent("filechooser"), bed.ribbon(".xlsx を開く")]);
  await chooser.setFiles(file);
  await bed.page.locator(".title-bar .document").getByText(name, { exact: true }).waitFor(PATIENCE);
  await bed.paneReady();
};

/** The sheets of a workbook as the page shows them beside the task pane, in colour and grey, into a folder. */
export const takeScreenPictures = async (
  bed: PageBed,
  { file, name }: { readonly file: string; readonly name: string },
  folder: string,
): Promise<void> => {
  await bed.again();
  await openFile(bed, file, name);
  await mkdir(join(folder, "grey"), { recursive: true });
  const sheets = await bed.page.evaluate(() =>
    window.localExcel.workbook.sheets.flatMap(({ name: sheet, visibility }) =>
      visibility === "Visible" ? [sheet] : [],
    ),
  );
  for (const [i, sheet] of sheets.entries()) {
    await bed.tab(sheet);
    await bed.settled();
    const picture = `${String(i + 1).padStart(2, "0")}-${fileName(sheet)}.png`;
    await bed.page.screenshot({ path: join(folder, picture), animations: "disabled", caret: "hide" });
    await run("convert", [join(folder, picture), "-colorspace", "Gray", join(folder, "grey", picture)]);
  }
};
