import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkbook, openXlsx, saveXlsx } from "../../src/local-excel";
import { PageBed } from "./page-bed";

let bed: PageBed;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "page-files-"));
  bed = await PageBed.open();
});
afterAll(async () => {
  await bed.close();
  await rm(folder, { recursive: true, force: true });
});

/** Chooses a file in the dialog that .xlsx を開く shows. */
async function choose(name: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const [chooser] = await Promise.all([bed.page.waitForEvent("filechooser"), bed.ribbon(".xlsx を開く")]);
  await chooser.setFiles(path);
}

const title = (): Promise<string> => bed.page.locator(".title-bar .document").innerText();

test("what the page saved opens again with values, formats and filters", async () => {
  await bed.clickCell(0, 0);
  await bed.type("57.6%");
  await bed.type("=A1*2");
  const [download] = await Promise.all([bed.page.waitForEvent("download"), bed.ribbon(".xlsx で保存")]);
  const bytes = new Uint8Array(await readFile(await download.path()));
  await choose("保存した.xlsx", bytes);
  await bed.page.waitForFunction(
    () =>
      window.localExcel.workbook.activeSheet.text(0, 0) === "57.60%" &&
      window.localExcel.onScreen(2, 0) !== null,
  );
  expect(await title()).toBe("保存した.xlsx");
  expect(await bed.cell(1, 0)).toMatchObject({ value: 1.152, formula: "=A1*2" });
  // The task pane works beside the new workbook.
  await bed.pane.getByText("まだ計画が入っていません").waitFor();
  await bed.clickCell(2, 0);
  await bed.type("5");
  expect((await bed.cell(2, 0)).value).toBe(5);
});

test("another program's workbook opens: hidden sheets, frozen panes and widths included", async () => {
  const workbook = createWorkbook();
  const sheet = workbook.activeSheet;
  sheet.name = "よその表";
  sheet.frozen = { rows: 1, columns: 1 };
  sheet.setColumnWidth(1, 1, 120);
  sheet.write({ row: 0, column: 0, rows: 2, columns: 2 }, [
    ["年度", "値"],
    ["R5", "=1/0"],
  ]);
  workbook.addSheet("隠し").visibility = "Hidden";
  await choose("foreign.xlsx", await saveXlsx(workbook));
  await bed.page.waitForFunction(
    () =>
      window.localExcel.workbook.activeSheet.name === "よその表" && window.localExcel.onScreen(1, 1) !== null,
  );
  expect((await bed.cell(1, 1)).text).toBe("#DIV/0!");
  expect((await bed.placeOf(1, 1)).width).toBeCloseTo(160, 0);
  expect(await bed.page.locator("#grid").getByText("隠し", { exact: true }).count()).toBe(0);
});

// A row each: two quick clicks on one cell would be a double click, which edits it.
test.each<[string, number, () => Promise<Uint8Array>]>([
  ["not-a-workbook.xlsx", 3, async () => new TextEncoder().encode("年度,値\nR5,40\n")],
  ["cut-off.xlsx", 4, async () => (await saveXlsx(createWorkbook())).slice(0, 900)],
  ["locked.xlsx", 5, async () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
])("%s cannot be opened: the page says so and keeps the workbook it has", async (name, row, bytes) => {
  const before = await title();
  await choose(name, await bytes());
  const alert = bed.page.getByRole("dialog", { name: "このファイルを開けませんでした。" });
  await alert.getByText("いま開いているブックはそのままです").waitFor();
  await alert.getByRole("button", { name: "OK" }).click();
  expect(await title()).toBe(before);
  await bed.clickCell(row, 1);
  await bed.type("まだ書ける");
  expect((await bed.cell(row, 1)).value).toBe("まだ書ける");
});

test("what was saved is a real workbook", async () => {
  const [download] = await Promise.all([bed.page.waitForEvent("download"), bed.ribbon(".xlsx で保存")]);
  const file = await openXlsx(new Uint8Array(await readFile(await download.path())));
  expect(file.sheets.map(({ name }) => name)).toEqual(["よその表", "隠し"]);
  expect(bed.errors).toEqual([]);
  expect(bed.strayed).toEqual([]);
});
