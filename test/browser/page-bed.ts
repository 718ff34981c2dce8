import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { findBrowser } from "../../scripts/start/browser";
import { makeCertificate } from "../../scripts/start/certificate";
import { serve, type Served } from "../../scripts/start/serve";
import { site } from "../../scripts/start/site";
import type { CellValue, ModelWorkbook } from "../../src/local-excel";
import type { Fault } from "../../src/local-excel/office/faults/faults";
import type { Rectangle } from "../../src/local-excel/page/grid/sight";

const OUT = join(__dirname, "../../out/start");
const FIRST_PORT = 3500;
const SIZE = { width: 1400, height: 900 };

type InPage = {
  readonly workbook: ModelWorkbook;
  readonly onScreen: (row: number, column: number) => Rectangle | null;
  readonly formulaBar: () => string;
  readonly meet: (fault: Fault | null, spared: number) => void;
};
declare global {
  interface Window {
    readonly localExcel: InPage;
    readonly pressed: () => void;
  }
}

export type BedOptions = {
  /** Another page, or what the page's address asks of its Excel: `/?locale=en-US`. */
  readonly path?: string;
  /** Role of the pane's first control, which is waited for. */
  readonly ready?: "tab" | "button";
  readonly size?: { readonly width: number; readonly height: number };
  /** Done before the page is opened, which is then not waited for: the add-in may not start at all. */
  readonly prepare?: (page: Page) => Promise<void>;
};

/** What a cell of the sheet in front holds. */
export type SeenCell = { readonly value: CellValue; readonly formula: string | null; readonly text: string };

/** The page open in a real browser, and what a person does there. */
export class PageBed {
  private pressed = 0;

  private constructor(
    readonly page: Page,
    readonly origin: string,
    /** Addresses the page asked for outside its own server. */
    readonly strayed: readonly string[],
    /** What went wrong in the page unnoticed. */
    readonly errors: readonly string[],
    private readonly browser: Browser,
    private readonly served: Served,
  ) {}

  /** Starts server and browser. The page must have been built before (`npm run test:browser` does). */
  static async open({ path = "/", ready = "tab", size = SIZE, prepare }: BedOptions = {}): Promise<PageBed> {
    const executablePath = findBrowser();
    if (executablePath === null)
      throw new Error("No Chrome, Edge or Chromium was found; CHROME_PATH may name one.");
    const built = { addin: join(OUT, "addin"), page: join(OUT, "page") };
    if (!existsSync(built.addin) || !existsSync(built.page))
      throw new Error("The page has not been built: npm run test:browser builds it first.");
    const certificate = await makeCertificate();
    const served = await serve(site(built), certificate, FIRST_PORT);
    const browser = await chromium.launch({
      executablePath,
      args: [`--ignore-certificate-errors-spki-list=${certificate.publicKeyHash}`, "--no-sandbox"],
    });
    const page = await browser.newPage({ viewport: size, locale: "ja-JP" });
    const strayed: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${served.origin}/`) && !/^(data|blob):/.test(url)) strayed.push(url);
    });
    page.on("pageerror", (error) => errors.push(String(error)));
    const bed = new PageBed(page, served.origin, strayed, errors, browser, served);
    await page.exposeFunction("pressed", () => void (bed.pressed += 1));
    // Every press of a person's mouse counts, wherever on the page or in the pane it lands.
    await page.addInitScript(() => {
      window.addEventListener("pointerdown", ({ isTrusted }) => isTrusted && window.pressed(), true);
    });
    await prepare?.(page);
    await page.goto(`${served.origin}${path}`);
    if (prepare === undefined) await bed.pane.getByRole(ready).first().waitFor();
    return bed;
  }

  /** Mouse presses since the page was opened. */
  get clicks(): number {
    return this.pressed;
  }

  async paneReady(): Promise<void> {
    await this.pane.getByRole("tab").first().waitFor();
  }

  /** The page anew, with a new workbook. */
  async again(search = ""): Promise<void> {
    await this.page.goto("about:blank");
    await this.page.goto(`${this.origin}/${search}`);
    await this.paneReady();
  }

  async sheetNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.localExcel.workbook.sheets.map(({ name }) => name));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.served.close();
  }

  /** The add-in in its frame. */
  get pane(): FrameLocator {
    return this.page.frameLocator("#pane iframe");
  }

  /** A button of the ribbon, by its label. */
  async ribbon(label: string): Promise<void> {
    await this.page.locator("#top").getByRole("button", { name: label, exact: true }).click();
  }

  async paneButton(name: string): Promise<void> {
    await this.pane.getByRole("button", { name, exact: true }).click();
  }

  async tab(name: string): Promise<void> {
    await this.page.locator("#grid").getByText(name, { exact: true }).click();
    await this.page.waitForFunction((wanted) => window.localExcel.workbook.activeSheet.name === wanted, name);
  }

  /** Where a cell of the sheet in front is in the window. */
  async placeOf(row: number, column: number): Promise<Rectangle> {
    const at = [row, column] as const;
    const place = await this.page.evaluate(([r, c]) => window.localExcel.onScreen(r, c), at);
    if (place === null) throw new Error(`The cell in row ${row}, column ${column} is out of sight.`);
    return place;
  }

  async clickCell(row: number, column: number): Promise<void> {
    const place = await this.placeOf(row, column);
    await this.page.mouse.click(place.left + place.width / 2, place.top + place.height / 2);
    await this.page.waitForFunction(
      ([r, c]) => {
        const { box } = window.localExcel.workbook.selection;
        return box.row === r && box.column === c;
      },
      [row, column] as const,
    );
  }

  /** Selects from one cell to another with Shift held down. */
  async select(row: number, column: number, toRow: number, toColumn: number): Promise<void> {
    await this.clickCell(row, column);
    const place = await this.placeOf(toRow, toColumn);
    await this.page.keyboard.down("Shift");
    await this.page.mouse.click(place.left + place.width / 2, place.top + place.height / 2);
    await this.page.keyboard.up("Shift");
    await this.settled();
  }

  /** Chooses from the menu of the cell, or of the header `aside` pixels to its left or above it. */
  async cellMenu(row: number, column: number, label: string, aside = { x: 0, y: 0 }): Promise<void> {
    const place = await this.placeOf(row, column);
    const x = aside.x === 0 ? place.left + place.width / 2 : place.left - aside.x;
    const y = aside.y === 0 ? place.top + place.height / 2 : place.top - aside.y;
    await this.page.mouse.click(x, y, { button: "right" });
    await this.page.getByRole("menuitem", { name: label }).click();
    await this.settled();
  }

  /** Drags the handle at a selection's corner cell to another cell, as fast as the mouse can. */
  async dragFillHandle(row: number, column: number, toRow: number, toColumn: number): Promise<void> {
    const from = await this.placeOf(row, column);
    const to = await this.placeOf(toRow, toColumn);
    const { mouse } = this.page;
    await mouse.move(from.left + from.width, from.top + from.height);
    await mouse.down();
    await mouse.move(to.left + to.width / 2, to.top + to.height / 2, { steps: 2 });
    await mouse.up();
    await this.settled();
  }

  /** Puts a block of values into the sheet in front, by no hand: what a test begins with. */
  async write(row: number, column: number, block: readonly (readonly CellValue[])[]): Promise<void> {
    await this.page.evaluate(
      ([r, c, values]) => {
        const box = { row: r, column: c, rows: values.length, columns: values[0]?.length ?? 0 };
        window.localExcel.workbook.activeSheet.write(box, values);
      },
      [row, column, block] as const,
    );
    await this.drawn();
  }

  /** Values of a column of the sheet in front, from a cell down. */
  values(row: number, column: number, count: number): Promise<readonly CellValue[]> {
    return this.page.evaluate(
      ([r, c, n]) => {
        const sheet = window.localExcel.workbook.activeSheet;
        return Array.from({ length: n }, (_, index) => sheet.cell(r + index, c).value);
      },
      [row, column, count] as const,
    );
  }

  /** Row, column, rows and columns of what is selected. */
  selection(): Promise<readonly number[]> {
    return this.page.evaluate(() => {
      const { row, column, rows, columns } = window.localExcel.workbook.selection.box;
      return [row, column, rows, columns];
    });
  }

  /** What the formula bar shows. */
  formulaBar(): Promise<string> {
    return this.page.evaluate(() => window.localExcel.formulaBar());
  }

  /** What the next request of the add-in meets, or one after some that go well. */
  async meet(fault: Fault, spared = 0): Promise<void> {
    await this.page.evaluate(([given, count]) => window.localExcel.meet(given, count), [
      fault,
      spared,
    ] as const);
  }

  /** Milliseconds before every answer. */
  async slow(milliseconds: 0 | 1_000 | 3_000 | 10_000): Promise<void> {
    await this.page.locator('[data-control="delay"]').selectOption(String(milliseconds));
  }

  /** Types into the selected cell and presses Enter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    await this.settled();
  }

  /** Until the editor is shut and the grid has been drawn again. */
  async settled(): Promise<void> {
    await this.page.waitForFunction(() => !window.localExcel.workbook.editMode);
    await this.drawn();
  }

  private async drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }

  cell(row: number, column: number): Promise<SeenCell> {
    return this.page.evaluate(
      ([r, c]) => {
        const sheet = window.localExcel.workbook.activeSheet;
        const { value, formula } = sheet.cell(r, c);
        return { value, formula, text: sheet.text(r, c) };
      },
      [row, column] as const,
    );
  }

  /** Text from another program is pasted at the selected cell. */
  async pasteText(text: string): Promise<void> {
    await this.page.evaluate((given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", given);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, text);
    await this.settled();
  }
}
